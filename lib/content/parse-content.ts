import { hash } from '../core/hash';
import { componentSchema } from './component';
import type { Content } from './content';
import type { ContentProblem } from './content-problem';
import type { Entry, Parsed } from './entry';
import { examSchema } from './exam';
import { guideClaimSchema } from './guide-claim';
import { itemsOfNote } from './items-of-note';
import { knobSchema } from './knob';
import { mutationSchema } from './mutation';
import { operationSchema } from './operation';
import { parseLesson } from './parse-lesson';
import { parseList } from './parse-list';
import { parseNotes } from './parse-notes';
import { pathSchema } from './path';

/** A file of the content folder; the name is relative to it, with "/" between its parts. */
export type ContentFile = { name: string; text: string };

/** The entries with their places: what checks of the whole need to point at. */
export type ContentEntries = {
  [K in 'notes' | 'lessons' | 'exams' | 'guide' | 'mutations']: readonly Entry<Content[K][number]>[];
} & {
  [K in keyof Content['vocabulary']]: readonly Entry<Content['vocabulary'][K][number]>[];
};

export type ParsedContent = {
  content: Content;
  entries: ContentEntries;
  problems: readonly ContentProblem[];
};

/** All files of the content folder → content, with the faults found on the way. Never throws. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const problems: ContentProblem[] = [];
  const read = <T>(
    wanted: RegExp,
    parse: (text: string, file: string) => Parsed<T, ContentProblem>,
  ): readonly Entry<T>[] =>
    sorted
      .filter((file) => wanted.test(file.name))
      .flatMap((file) => {
        const parsed = parse(file.text, file.name);
        problems.push(...parsed.problems);
        return parsed.entries;
      });

  const entries: ContentEntries = {
    components: read(/^kubernetes\/components\.yaml$/, (text, file) =>
      parseList(text, file, componentSchema),
    ),
    paths: read(/^kubernetes\/paths\.yaml$/, (text, file) => parseList(text, file, pathSchema)),
    operations: read(/^kubernetes\/operations\.yaml$/, (text, file) =>
      parseList(text, file, operationSchema),
    ),
    knobs: read(/^kubernetes\/knobs\/[a-z-]+\.yaml$/, (text, file) => parseList(text, file, knobSchema)),
    exams: read(/^exams\.yaml$/, (text, file) => parseList(text, file, examSchema)),
    guide: read(/^guide-coverage\.yaml$/, (text, file) => parseList(text, file, guideClaimSchema)),
    lessons: read(/^lessons\/[^/]+\.mdx$/, parseLesson),
    mutations: read(/^mutations\.yaml$/, (text, file) => parseList(text, file, mutationSchema)),
    notes: read(/^(?:items|scenarios)\/[^/]+\.yaml$/, parseNotes),
  };

  const notes = valuesOf(entries.notes);
  const lock = sorted.find((file) => file.name === 'ids.lock')?.text ?? '';
  const content: Content = {
    notes,
    items: notes.flatMap(itemsOfNote),
    vocabulary: {
      components: valuesOf(entries.components),
      paths: valuesOf(entries.paths),
      operations: valuesOf(entries.operations),
      knobs: valuesOf(entries.knobs),
    },
    lessons: valuesOf(entries.lessons).toSorted((a, b) => a.order - b.order),
    exams: valuesOf(entries.exams),
    guide: valuesOf(entries.guide),
    mutations: valuesOf(entries.mutations),
    lockedIds: lock.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')),
    version: versionOf(sorted),
  };
  return { content, entries, problems };
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map((entry) => entry.value);
}

function versionOf(files: readonly ContentFile[]): string {
  const all = files.map((file) => `${file.name}\n${file.text}`).join('\0');
  return [all, `again ${all}`].map((text) => hash(text).toString(16).padStart(8, '0')).join('');
}
