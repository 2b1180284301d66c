import { type Argv, unwrap } from '../argv-of-container';
import type { HostFiles } from '../host-files';
import type { LocatedText } from '../located-text';
import type { ComponentSource } from '../parse-cluster';
import { type PositionFinder, positionFinder } from '../position-finder';
import type { ClusterError } from '../refusal';
import type { Token } from '../token';
import { expandCommand } from './expand-command';
import { serviceEnvironment } from './service-environment';
import type { Service } from './service-of-unit';

/**
 * The component that a systemd service runs, with its argument vector and where each word was written: in the unit, in a
 * drop-in or in an environment file. `programs` maps program names to components. Null when it runs none of them.
 * A service that systemd would not start carries the error; environment files that are not given are named in `missing`.
 */
export function componentOfService(
  service: Service,
  files: ReadonlyMap<string, string>,
  host: string,
  onHost: HostFiles,
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
  const { variables, missing, absent } = serviceEnvironment(service, onHost);
  const line = service.commands.at(-1);
  if (line === undefined) return null;
  let error: ClusterError | null =
    absent === null
      ? null
      : refuse(
          'unit-environment-file',
          `EnvironmentFile=${absent.text} does not exist, so systemd does not start ${service.name}. Write the file, or EnvironmentFile=-${absent.text}.`,
          absent,
        );
  const words = expandCommand(line, variables);
  const names = new Set(Object.keys(programs));
  const tokens = (words ?? []).map(
    (word): Token => ({ text: word.text, file: word.file, range: place(word) }),
  );
  const texts = new Map([...variables].map(([name, value]) => [name, value.text]));
  const argv: Argv = unwrap(false, tokens, names, texts);
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
  const environment = new Map(
    [...variables].map(([name, value]): [string, Token] => [
      name,
      { text: value.text, file: value.file, range: place(value) },
    ]),
  );
  return { component, host, file: line.file, argv, error, missing, environment, container: null };
}
