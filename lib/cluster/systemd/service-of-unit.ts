import type { LocatedText } from '../located-text';
import { extractWords } from './extract-words';
import { readUnitFile } from './read-unit-file';

/** What systemd runs for a service: its command lines in order, its environment settings and the environment files. */
export type Service = {
  name: string;
  /** The unit file itself, or its first drop-in where the unit is not given. */
  file: string;
  commands: readonly LocatedText[];
  environment: readonly LocatedText[];
  environmentFiles: readonly LocatedText[];
  unset: readonly LocatedText[];
};

/** Where units and drop-ins lie, most important first (man systemd.unit, system mode). */
export const UNIT_FOLDERS: readonly string[] = [
  '/etc/systemd/system.control',
  '/run/systemd/system.control',
  '/run/systemd/transient',
  '/run/systemd/generator.early',
  '/etc/systemd/system',
  '/etc/systemd/system.attached',
  '/run/systemd/system',
  '/run/systemd/system.attached',
  '/run/systemd/generator',
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
  '/lib/systemd/system',
  '/run/systemd/generator.late',
];

/**
 * Lay a service's unit file and drop-ins over one another. The unit of the most important folder hides the others; drop-ins of
 * all folders are read after it in the order of their file names, where one name in two folders counts once. An empty value
 * clears what came before. Null when nothing of the service is given.
 */
export function serviceOfUnit(
  name: string,
  files: ReadonlyMap<string, string>,
  host: string,
): Service | null {
  const unit = UNIT_FOLDERS.map((folder) => `${host}${folder}/${name}`).find((path) => files.has(path));
  const ordered = [...(unit === undefined ? [] : [unit]), ...dropIns(name, files, host)];
  const first = ordered[0];
  if (first === undefined) return null;
  const commands: LocatedText[] = [];
  const environment: LocatedText[] = [];
  const environmentFiles: LocatedText[] = [];
  const unset: LocatedText[] = [];
  const lists: Readonly<Record<string, LocatedText[]>> = {
    ExecStart: commands,
    Environment: environment,
    EnvironmentFile: environmentFiles,
    UnsetEnvironment: unset,
  };
  for (const path of ordered)
    for (const { section, key, value } of readUnitFile(files.get(path) ?? '', path)) {
      const list = section === 'Service' && Object.hasOwn(lists, key) ? lists[key] : undefined;
      if (list === undefined) continue;
      if (value.text === '') list.length = 0;
      else if (list === environment || list === unset) list.push(...(extractWords(value, 'escapes') ?? []));
      else list.push(value);
    }
  return { name, file: first, commands, environment, environmentFiles, unset };
}

/** The drop-ins of a service by file name; those for the service itself hide those for every service (`service.d`). */
function dropIns(name: string, files: ReadonlyMap<string, string>, host: string): string[] {
  const chosen = new Map<string, string>();
  for (const folder of [`${name}.d`, 'service.d'])
    for (const base of UNIT_FOLDERS) {
      const prefix = `${host}${base}/${folder}/`;
      for (const path of files.keys()) {
        const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '';
        if (rest.endsWith('.conf') && !rest.includes('/') && !rest.startsWith('.') && !chosen.has(rest))
          chosen.set(rest, path);
      }
    }
  return [...chosen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}
