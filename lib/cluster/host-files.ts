/**
 * Whether a file is there: `present` without its content (`pem`: the PEM blocks that it is known to hold),
 * `unknown` when the input does not claim to be complete.
 */
export type Presence =
  | { state: 'text'; text: string }
  | { state: 'present'; pem?: readonly string[] }
  | { state: 'absent' | 'unknown' };

/** The files of one host, by absolute path. */
export type HostFiles = {
  /** The input names every file (and every variable of the environment) that there is. */
  complete: boolean;
  key(path: string): string;
  look(path: string): Presence;
  under(folder: string): string[];
};

const NONE: ReadonlySet<string> = new Set();

/**
 * The files of a host (`control-plane` or `node`) out of the cluster's map. `complete`: whatever is not named is absent;
 * `absent`: files that are known not to be there.
 */
export function hostFiles(
  files: ReadonlyMap<string, string>,
  host: string,
  present: ReadonlySet<string>,
  complete: boolean,
  absent: ReadonlySet<string> = NONE,
): HostFiles {
  const key = (path: string) => `${host}${path.startsWith('/') ? '' : '/'}${path}`;
  return {
    complete,
    key,
    look: (path) => {
      const name = key(path.replace(/\/{2,}/g, '/'));
      const text = files.get(name);
      if (text !== undefined) return { state: 'text', text };
      if (present.has(name)) return { state: 'present' };
      return { state: complete || absent.has(name) ? 'absent' : 'unknown' };
    },
    under: (folder) => {
      const prefix = `${key(folder).replace(/\/+$/, '')}/`;
      return [...files.keys(), ...present]
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(host.length));
    },
  };
}
