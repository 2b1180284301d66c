import { didYouMean } from '../../content/did-you-mean';
import type { ScenarioNote } from '../../content/note';
import { random } from '../../core/random';
import type { Evidence } from '../../rules/evidence';
import { grader } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import type { Vocabulary } from '../vocabulary';
import { BASES } from './bases';
import { placeholderProblems } from './placeholder-problems';
import { drawSurface } from './surface';
import type { TemplateProblem } from './template-problem';
import { variationsOf } from './variations-of';
import { writeVariation } from './write-variation';

type Mutations = Pick<Vocabulary, 'mutation'>;

/**
 * What a template names that its clusters do not have: files to show, a component, a knob, a reason. Each of them would go unnoticed, or
 * give answers that are wrong. Changes that are not there are left to the check of references.
 */
export function templateProblems(note: ScenarioNote, vocabulary: Mutations): readonly TemplateProblem[] {
  return [
    ...['why', 'goal', 'finding'].flatMap((field) => placeholderProblems(textOf(note, field), [field], [])),
    ...hiddenForEver(note, vocabulary),
    ...('component' in note ? componentProblems(note, vocabulary) : []),
    ...('reach' in note || 'target' in note ? reasonProblems(note, vocabulary) : []),
  ];
}

function textOf(note: ScenarioNote, field: string): string {
  const text: unknown = Object.entries(note).find(([name]) => name === field)?.[1];
  return typeof text === 'string' ? text : '';
}

/** Parts of clusters: what the base has, and what a change may bring in. */
function partsOf(note: ScenarioNote, vocabulary: Mutations): { base: readonly string[]; all: Set<string> } {
  const { programs, documents } = BASES[note.base].model;
  const base = [...Object.keys(programs), ...Object.keys(documents)];
  const brought = note.vary
    .flat()
    .flatMap((id) => vocabulary.mutation(id)?.edits ?? [])
    .filter(({ to }) => to !== null)
    .map((edit) => ('program' in edit ? edit.program : edit.document));
  return { base, all: new Set([...base, ...brought]) };
}

function hiddenForEver(note: ScenarioNote, vocabulary: Mutations): readonly TemplateProblem[] {
  const { base, all } = partsOf(note, vocabulary);
  return note.show.flatMap((part, at) =>
    all.has(part)
      ? []
      : [
          {
            code: 'not-in-base',
            path: ['show', at],
            message: `The base "${note.base}" has no ${part}, and no change of "vary" brings it in. It has ${base.join(', ')}.`,
          } as const,
        ],
  );
}

/** A knob goes by the name that the library has for it: what a component's effective values are called. */
function componentProblems(
  note: Extract<ScenarioNote, { component: string }>,
  vocabulary: Mutations,
): readonly TemplateProblem[] {
  const known = new Set<string>();
  let present = false;
  for (const report of reportsOf(note, vocabulary)) {
    const component = report.components[note.component];
    if (component === undefined || !component.present) continue;
    present = true;
    if (!('knob' in note) || Object.hasOwn(component.effective, note.knob)) return [];
    for (const name of Object.keys(component.effective)) known.add(name);
  }
  if (!present)
    return [
      {
        code: 'not-in-base',
        path: ['component'],
        message: `No cluster of this template has ${note.component}: the base "${note.base}" has ${partsOf(note, vocabulary).base.join(', ')}.`,
      },
    ];
  // A component that refuses every cluster says nothing of its knobs: the proof tells why.
  if (!('knob' in note) || known.size === 0) return [];
  return [
    {
      code: 'unknown-knob',
      path: ['knob'],
      message: `${note.component} has no setting "${note.knob}" by that name.${didYouMean(note.knob, known)}`,
    },
  ];
}

/** A reason that no cluster shows is never reached. */
function reasonProblems(note: ScenarioNote, vocabulary: Mutations): readonly TemplateProblem[] {
  const [field, target] =
    'reach' in note ? ['reach', note.reach] : 'target' in note ? ['target', note.target] : ['', null];
  if (target === null || !('reason' in target)) return [];
  const known = new Set<string>();
  const fixes = 'fixes' in note ? [[...note.fixes, 'as-is']] : [];
  for (const report of reportsOf({ ...note, vary: [...note.vary, ...fixes] }, vocabulary)) {
    const { because, claims } = report.paths[target.path];
    for (const { id } of [because, ...Object.values(claims).map((one) => one.because)].flat().flatMap(whole))
      known.add(id);
    if (known.has(target.reason)) return [];
  }
  return [
    {
      code: 'unknown-reason',
      path: [field, 'reason'],
      message: `No cluster of this template has the reason "${target.reason}" on the path ${target.path}.${didYouMean(target.reason, known)}`,
    },
  ];
}

function whole(evidence: Evidence): readonly Evidence[] {
  return [evidence, ...(evidence.because ?? []).flatMap(whole)];
}

/** What the library says of each cluster, worked out while it is asked for. */
function* reportsOf(note: ScenarioNote, vocabulary: Mutations): Generator<GradeReport> {
  const known = note.vary.map((list) =>
    list.filter((id) => id === 'as-is' || vocabulary.mutation(id) !== null),
  );
  const surface = drawSurface(random('problems'));
  const judge = grader(64);
  for (const variation of variationsOf(
    { ...note, vary: known.filter((list) => list.length > 0) },
    vocabulary,
  ))
    yield writeVariation(variation, surface, judge).report;
}
