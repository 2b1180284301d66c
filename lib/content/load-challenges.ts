// Reads the folders of content/challenges, as load.ts does the rest of content/; parseChallenge does the work.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Challenge } from './challenge';
import type { ContentProblem } from './content-problem';
import { parseChallenge } from './parse-challenge';

/** All challenges under `folder` (content/challenges) by their order, and what is wrong with the others. No folder: none. */
export function loadChallenges(folder: string): {
  challenges: readonly Challenge[];
  problems: readonly ContentProblem[];
} {
  if (!existsSync(folder)) return { challenges: [], problems: [] };
  const parsed = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((slug) => {
      const root = join(folder, slug);
      const files = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({
          name: relative(root, path).split(sep).join('/'),
          text: readFileSync(path, 'utf8'),
        }));
      return parseChallenge(slug, files);
    });
  return {
    challenges: parsed
      .flatMap(({ challenge }) => (challenge === null ? [] : [challenge]))
      .toSorted((a, b) => a.order - b.order),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
