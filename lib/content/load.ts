// The one file below the platform line that touches Node: it reads the folder and leaves the rest to parseContent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ContentFile, type ParsedContent, parseContent } from './parse-content';

const READ = /\.(?:yaml|mdx|lock)$/;

/**
 * Reads the content folder at `folder` (challenges apart: they have a loader of their own). A missing folder gives empty
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
  const files: ContentFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !name.startsWith('challenges/'))
    .map(({ path, name }) => ({ name, text: readFileSync(path, 'utf8') }));
  return parseContent(files);
}
