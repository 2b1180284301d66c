import type { HostFiles } from '../host-files';
import type { LocatedText } from '../located-text';
import { readEnvironmentFile } from './read-environment-file';
import type { Service } from './service-of-unit';

/** The variables that a service's command line sees. */
export type ServiceEnvironment = {
  variables: ReadonlyMap<string, LocatedText>;
  /** Environment files whose content is not given, by their path in the cluster. */
  missing: readonly string[];
  /** The first environment file that must be there and is not: systemd does not start the service. */
  absent: LocatedText | null;
};

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Environment= settings, then the environment files in their order, whose settings win; UnsetEnvironment= at the end
 * (man systemd.exec). A file after `-` may be missing; `*`, `?` and `[` in a path match file names.
 */
export function serviceEnvironment(service: Service, host: HostFiles): ServiceEnvironment {
  const variables = new Map<string, LocatedText>();
  const missing: string[] = [];
  let absent: LocatedText | null = null;
  for (const setting of service.environment) {
    const [name, value] = cutName(setting);
    if (NAME.test(name)) variables.set(name, value);
  }
  for (const named of service.environmentFiles) {
    const optional = named.text.startsWith('-');
    const path = named.text.slice(optional ? 1 : 0);
    // A path that is not absolute is dropped with a warning.
    if (!path.startsWith('/')) continue;
    const paths = /[*?[]/.test(path) ? matching(path, host) : [path];
    for (const one of paths) {
      const look = host.look(one);
      if (look.state === 'text')
        for (const { name, value } of readEnvironmentFile(look.text, host.key(one)))
          variables.set(name, value);
      else if (look.state !== 'absent') missing.push(host.key(one));
    }
    if (!optional && paths.every((one) => host.look(one).state === 'absent')) absent ??= named;
  }
  for (const gone of service.unset) {
    const [name, value] = cutName(gone);
    if (!gone.text.includes('=') || variables.get(name)?.text === value.text) variables.delete(name);
  }
  return { variables, missing, absent };
}

function cutName(setting: LocatedText): [name: string, value: LocatedText] {
  const equals = setting.text.includes('=') ? setting.text.indexOf('=') : setting.text.length;
  const value = { ...setting, text: setting.text.slice(equals + 1), at: setting.at.slice(equals + 1) };
  return [setting.text.slice(0, equals), value];
}

/** The files of a folder that a pattern in the last part of a path matches, by name. */
function matching(pattern: string, host: HostFiles): string[] {
  const slash = pattern.lastIndexOf('/');
  const folder = pattern.slice(0, slash);
  const source = pattern
    .slice(slash + 1)
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('[!', '[^');
  let shape: RegExp;
  try {
    shape = new RegExp(`^${source}$`);
  } catch {
    return [];
  }
  return host
    .under(folder === '' ? '/' : folder)
    .filter((path) => shape.test(path.slice(folder.length + 1)))
    .sort();
}
