import type { Challenge, ClusterFiles } from '../../content/challenge';

/** A state of the files that games the checks instead of mending anything. */
export type Bypass = { name: string; files: ClusterFiles };

/**
 * The ways around a challenge: each file (and all that may be changed) emptied, deleted, and commented out; each solution's copy of a file
 * pasted over another; each solution with one of the challenge's components taken away.
 */
export function bypasses({ start, readOnly, solutions, mayAdd }: Challenge): readonly Bypass[] {
  const own = Object.keys(start).filter((path) => !readOnly.includes(path));
  const all: Bypass[] = [];
  const ways: readonly (readonly [string, (text: string) => string | null])[] = [
    ['emptied', () => ''],
    ['deleted', () => null],
    ['commented out', (text) => text.replace(/^(?=.)/gm, '# ')],
  ];
  for (const [how, change] of ways) {
    for (const path of own) all.push({ name: `${path} ${how}`, files: changed(start, [path], change) });
    all.push({ name: `every file ${how}`, files: changed(start, own, change) });
    // Mended everywhere else, with one component out of the way.
    // Where a solution leaves a file that nothing needs, leaving it out may be a solution as well.
    for (const { name, files } of solutions)
      for (const path of own)
        if (isManifest(files[path] ?? ''))
          all.push({ name: `solution ${name} with ${path} ${how}`, files: changed(files, [path], change) });
  }
  for (const { name, files } of solutions)
    for (const from of Object.keys(files).filter((path) => files[path] !== start[path]))
      for (const to of [...own, ...mayAdd])
        if (to !== from)
          all.push({
            name: `${from} of solution ${name} pasted over ${to}`,
            files: { ...start, [to]: files[from] ?? '' },
          });
  return all;
}

function changed(
  files: ClusterFiles,
  paths: readonly string[],
  change: (text: string) => string | null,
): ClusterFiles {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const to = paths.includes(path) ? change(text) : text;
      return to === null ? [] : [[path, to]];
    }),
  );
}

function isManifest(text: string): boolean {
  return /^kind:[ \t]*["']?Pod\b/m.test(text) && /kube-apiserver/.test(text);
}
