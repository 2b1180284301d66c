// The one file below the platform line that touches Node: it reads folders and leaves the rest to the parsers.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ParsedChallenges, parseChallenges } from './parse-challenges';
import { type ContentFile, type ParsedContent, parseContent } from './parse-content';

const READ = /\.(?:yaml|mdx|lock)$/;

/**
 * Reads the content folder at `folder` (challenges apart: `loadChallenges`). A missing folder gives empty
 * content with a problem that says so.
 */
export function loadContent(folder: string): ParsedContent {
  if (!existsSync(folder)) {
    const { content, entries } = parseContent([]);
    const message = `There is no content folder at ${folder}. Run this from the project's root.`;
    return {
      content,
      entries,
      problems: [{ code: 'missing-file', file: folder, line: 1, column: 1, message }],
    };
  }
  return parseContent(filesOf(folder, (name) => READ.test(name) && !name.startsWith('challenges/')));
}

/** Reads the challenges under `folder` (content/challenges). No folder: none. */
export function loadChallenges(folder: string): ParsedChallenges {
  return parseChallenges(existsSync(folder) ? filesOf(folder, () => true) : []);
}

/** All files under a folder whose names, from it on and with "/" between their parts, are wanted. */
function filesOf(folder: string, wanted: (name: string) => boolean): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => wanted(name))
    .map(({ path, name }) => ({ name, text: readFileSync(path, 'utf8') }));
}
