import type { ContentProblem, ContentProblemCode } from '../content/content-problem';
import { didYouMean } from '../content/did-you-mean';
import type { Entry, PathSegment } from '../content/entry';
import { knobName } from '../content/knob-name';
import type { Note } from '../content/note';
import type { ContentEntries } from '../content/parse-content';

/** Ids are unique, and everything that names something else names something that exists. */
export function checkReferences(entries: ContentEntries): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report =
    (entry: Entry<unknown>) =>
    (code: ContentProblemCode, path: readonly PathSegment[], message: string): void => {
      problems.push({ code, ...entry.place(path), message });
    };

  for (const rows of [
    entries.notes,
    entries.lessons,
    entries.components,
    entries.paths,
    entries.operations,
    entries.knobs,
    entries.exams,
    entries.guide,
    entries.mutations,
  ])
    problems.push(...duplicates(rows));

  const knobs = new Map(entries.knobs.map(({ value }) => [value.id, value]));
  const lessons = new Set(entries.lessons.map(({ value }) => value.slug));
  const notes = new Map(entries.notes.map(({ value }) => [value.id, value]));
  const domains = new Map(
    entries.exams.flatMap(({ value }) => value.domains.map((domain) => [domain.id, domain])),
  );
  const mutations = entries.mutations.map(({ value }) => value.id);
  const operations = entries.operations.map(({ value }) => value.id);
  const lessonSentence = (slug: string) =>
    `There is no lesson "${slug}" (content/lessons/${slug}.mdx). Lessons are: ${[...lessons].join(', ') || 'none yet'}.`;

  for (const entry of entries.notes) {
    const note = entry.value;
    const say = report(entry);
    if (!lessons.has(note.lesson)) say('unknown-lesson', ['lesson'], lessonSentence(note.lesson));
    for (const [index, id] of note.exams.entries()) {
      const domain = domains.get(id);
      if (domain === undefined)
        say(
          'unknown-exam',
          ['exams', index],
          `There is no exam domain "${id}" in content/exams.yaml.${didYouMean(id, [...domains.keys()])}`,
        );
      else if (!domain.covers)
        say(
          'uncovered-exam',
          ['exams', index],
          `"${id}" (${domain.name}) is not covered by this trainer: drop it, or choose a domain with "covers: true".`,
        );
      if (note.exams.indexOf(id) < index) say('duplicate-id', ['exams', index], `"${id}" is listed twice.`);
    }
    checkScenario(note, say, mutations, operations);
    if (note.kind !== 'recall' && note.kind !== 'default') continue;
    const knob = knobs.get(note.knob);
    if (knob === undefined)
      say(
        'unknown-knob',
        ['knob'],
        `There is no knob "${note.knob}" in content/kubernetes/knobs/.${didYouMean(note.knob, [...knobs.keys()])}`,
      );
    else if (note.kind === 'default' && knob.defaults[note.layer] === undefined)
      say(
        'no-default',
        ['layer'],
        `"${note.knob}" has no default at layer "${note.layer}"; it has ${Object.keys(knob.defaults).join(', ') || 'none'}.`,
      );
  }

  for (const entry of entries.paths)
    if (!lessons.has(entry.value.lesson))
      report(entry)('unknown-lesson', ['lesson'], lessonSentence(entry.value.lesson));

  for (const entry of entries.knobs) {
    const { id, twin, since, deprecated, removed } = entry.value;
    const say = report(entry);
    if (entry.place().file !== `kubernetes/knobs/${knobName(id).owner}.yaml`)
      say(
        'unknown-knob',
        ['id'],
        `A knob of ${knobName(id).owner} belongs in kubernetes/knobs/${knobName(id).owner}.yaml.`,
      );
    if (twin !== undefined && knobs.get(twin)?.twin !== id)
      say(
        'twin',
        ['twin'],
        knobs.has(twin)
          ? `"${twin}" does not name "${id}" as its twin: write it on both.`
          : `There is no knob "${twin}".`,
      );
    const life = [since, deprecated, removed].flatMap((version) =>
      version === undefined ? [] : [Number(version.split('.')[1])],
    );
    if (life.some((version, index) => index > 0 && version < (life[index - 1] ?? 0)))
      say('versions', ['id'], 'since, deprecated and removed must follow one another.');
  }

  for (const entry of entries.guide) {
    const say = report(entry);
    for (const [index, id] of entry.value.notes.entries())
      if (notes.get(id)?.status !== 'live')
        say(
          'unknown-note',
          ['notes', index],
          notes.has(id) ? `The note "${id}" is not live.` : `There is no note "${id}" in content/items/.`,
        );
    for (const [index, slug] of entry.value.lessons.entries())
      if (!lessons.has(slug)) say('unknown-lesson', ['lessons', index], lessonSentence(slug));
  }
  return problems;
}

function duplicates(rows: readonly Entry<{ id: string }>[]): ContentProblem[] {
  const first = new Map<string, Entry<{ id: string }>>();
  return rows.flatMap((row): ContentProblem[] => {
    const earlier = first.get(row.value.id);
    if (earlier === undefined) {
      first.set(row.value.id, row);
      return [];
    }
    const { file, line } = earlier.place(['id']);
    return [
      {
        code: 'duplicate-id',
        ...row.place(['id']),
        message: `The id "${row.value.id}" is taken by ${file}:${line}: choose another.`,
      },
    ];
  });
}

type Say = (code: ContentProblemCode, path: readonly PathSegment[], message: string) => void;

/** What a template names: changes, operations, and steps that must come before each other and never in a circle. */
function checkScenario(
  note: Note,
  say: Say,
  mutations: readonly string[],
  operations: readonly string[],
): void {
  const change = (id: string, path: readonly PathSegment[]) => {
    if (id !== 'as-is' && !mutations.includes(id))
      say(
        'unknown-mutation',
        path,
        `There is no change "${id}" in content/mutations.yaml.${didYouMean(id, mutations)}`,
      );
  };
  const operation = (id: string, path: readonly PathSegment[]) => {
    if (!operations.includes(id))
      say(
        'unknown-operation',
        path,
        `There is no operation "${id}" in content/kubernetes/operations.yaml.${didYouMean(id, operations)}`,
      );
  };
  if ('vary' in note)
    for (const [list, ids] of note.vary.entries())
      for (const [index, id] of ids.entries()) change(id, ['vary', list, index]);
  if (note.kind === 'smallest-fix')
    for (const [index, id] of note.fixes.entries()) change(id, ['fixes', index]);
  if ('operation' in note) operation(note.operation, ['operation']);
  if (note.kind === 'match' && note.by === 'operation-path')
    for (const [index, id] of note.from.entries()) operation(id, ['from', index]);
  if (note.kind !== 'order') return;
  const steps = note.steps.map(({ id }) => id);
  for (const [index, { first, next }] of note.before.entries())
    for (const [end, id] of Object.entries({ first, next }))
      if (!steps.includes(id))
        say('unknown-step', ['before', index, end], `There is no step "${id}".${didYouMean(id, steps)}`);
}
