import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNote } from '../content/check-note';
import type { Content } from '../content/content';
import type { ContentProblem } from '../content/content-problem';
import { loadContent } from '../content/load';
import type { ParsedContent } from '../content/parse-content';
import { pathIds } from '../rules/path-ids';
import { checkCoverage } from './check-content-coverage';
import { checkIds, lockText } from './check-content-ids';
import { checkLesson } from './check-content-mdx';
import { checkGuessRates, guessRates, percent } from './check-content-options';
import { checkReferences } from './check-content-references';
import { checkTemplates } from './check-content-templates';

const USAGE = `Checks content/ and prints what to correct, as file:line:column.

  npm run check:content                    check everything
  npm run check:content -- FOLDER          another content folder
  npm run check:content -- --write-ids     add the new item ids to ids.lock`;

/** All problems of a parsed content folder, in the order of files and lines. */
export async function checkContent(parsed: ParsedContent): Promise<ContentProblem[]> {
  const { content, entries } = parsed;
  const lessons = await Promise.all(
    entries.lessons.map((entry) => checkLesson(entry.value, entry.place().file)),
  );
  // What could not be read is not gone: the fault that is there is said, and nothing that follows from it.
  const isRead = parsed.problems.every(({ code }) => code === 'duplicate-id');
  const problems = [
    ...parsed.problems,
    ...entries.notes.flatMap(checkNote),
    ...checkReferences(entries).filter(({ code }) => code !== 'unknown-mutation' || isRead),
    ...checkTemplates(entries),
    ...checkCoverage(parsed),
    ...checkIds(content).filter(({ code }) => code !== 'vanished-id' || isRead),
    ...checkGuessRates(content.notes),
    ...lessons.flat(),
  ];
  return problems.sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** Live items per path and kind, as lines of a table. */
export function itemTable(content: Content): string[] {
  const live = content.items.filter((item) => item.status === 'live');
  const kinds = [...new Set(live.map((item) => item.kind))].sort();
  const count = (path: string, kind: string) =>
    live.filter((item) => item.path === path && item.kind === kind).length;
  const rows = pathIds.map((path) => {
    const counts = kinds.map((kind) => count(path, kind));
    return [path, ...counts, counts.reduce((sum, one) => sum + one, 0)].map(String);
  });
  const table = [['items', ...kinds, 'all'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--write-ids');
  if (unknown !== undefined) {
    console.log(USAGE);
    if (unknown !== '--help' && unknown !== '-h') console.error(`\nThere is no option ${unknown}.`);
    return unknown === '--help' || unknown === '-h' ? 0 : 2;
  }
  const folder = args.find((arg) => !arg.startsWith('-')) ?? 'content';
  if (args.includes('--write-ids') && existsSync(folder)) {
    const before = loadContent(folder);
    if (before.problems.length === 0) writeFileSync(join(folder, 'ids.lock'), lockText(before.content));
    else console.error('ids.lock is not written while files have faults:');
  }

  const parsed = loadContent(folder);
  const problems = await checkContent(parsed);
  const { content } = parsed;
  const rates = guessRates(content.notes);
  console.log(itemTable(content).join('\n'));
  console.log(
    `\n${content.notes.length} notes, ${content.items.length} items, ${content.lessons.length} lessons, ${content.vocabulary.knobs.length} knobs; content ${content.version}`,
  );
  console.log(
    `key is the longest option in ${percent(rates.longest)}, first in ${percent(rates.first)} of ${rates.questions} choice questions (chance ${percent(rates.chance)})\n`,
  );
  for (const { file, line, column, message } of problems)
    console.error(`${file === folder ? file : join(folder, file)}:${line}:${column}  ${message}`);
  console.log(problems.length === 0 ? 'The content is in order.' : `\n${problems.length} to correct.`);
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('check-content.ts')) process.exitCode = await main(process.argv.slice(2));
