import { type Argv, unwrap } from '../argv-of-container';
import { hostFiles } from '../host-files';
import type { LocatedText } from '../located-text';
import type { ComponentSource } from '../parse-cluster';
import { type PositionFinder, positionFinder } from '../position-finder';
import type { ClusterError } from '../refusal';
import type { Token } from '../token';
import { expandCommand } from './expand-command';
import { readEnvironmentFile } from './read-environment-file';
import type { Service } from './service-of-unit';

/**
 * The component that a systemd service runs, with its argument vector and where each word was written: in the unit, in a
 * drop-in or in an environment file. `programs` maps program names to components. Null when it runs none of them.
 * A service that systemd would not start carries the error; environment files that are not given are named in `missing`.
 */
export function componentOfService(
  service: Service,
  files: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  complete: boolean,
  host: string,
  programs: Readonly<Record<string, string>>,
): ComponentSource | null {
  const finders = new Map<string, PositionFinder>();
  const place = (word: LocatedText) => {
    const finder = finders.get(word.file) ?? positionFinder(files.get(word.file) ?? '');
    finders.set(word.file, finder);
    return finder.span(word.from, word.to);
  };
  const refuse = (id: string, message: string, at: LocatedText): ClusterError => ({
    id,
    message,
    file: at.file,
    range: place(at),
  });
  const variables = new Map<string, LocatedText>();
  for (const setting of service.environment) {
    const equals = setting.text.indexOf('=');
    const name = setting.text.slice(0, Math.max(equals, 0));
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) continue;
    variables.set(name, {
      ...setting,
      text: setting.text.slice(equals + 1),
      at: setting.at.slice(equals + 1),
    });
  }
  const look = hostFiles(files, host, present, complete);
  const missing: string[] = [];
  let error: ClusterError | null = null;
  for (const named of service.environmentFiles) {
    const optional = named.text.startsWith('-');
    const path = named.text.slice(optional ? 1 : 0);
    // A path that is not absolute is dropped with a warning.
    if (!path.startsWith('/')) continue;
    const found = look.look(path);
    if (found.state === 'text')
      for (const { name, value } of readEnvironmentFile(found.text, look.key(path)))
        variables.set(name, value);
    else if (found.state !== 'absent') missing.push(look.key(path));
    else if (!optional)
      error ??= refuse(
        'unit-environment-file',
        `EnvironmentFile=${path} does not exist, so systemd does not start ${service.name}. Write the file, or EnvironmentFile=-${path}.`,
        named,
      );
  }
  const line = service.commands.at(-1);
  if (line === undefined) return null;
  const words = expandCommand(line, variables);
  const names = new Set(Object.keys(programs));
  const tokens = (words ?? []).map(
    (word): Token => ({ text: word.text, file: word.file, range: place(word) }),
  );
  const argv: Argv = unwrap(false, tokens, names);
  const program = argv.program ?? [...names].find((name) => line.text.includes(name)) ?? '';
  const component = Object.hasOwn(programs, program) ? programs[program] : undefined;
  if (component === undefined) return null;
  if (words === null)
    error ??= refuse(
      'unit-command-syntax',
      'systemd cannot read this command line: a quote is not closed or a backslash escape is unknown.',
      line,
    );
  if (service.commands.length > 1)
    error ??= refuse(
      'unit-two-commands',
      `${service.name} has two ExecStart= lines. Put an empty ExecStart= before the one that counts.`,
      line,
    );
  return { component, host, file: line.file, argv, error, missing, container: null };
}
