import { flagTable } from '../../cluster/flag-table';
import { didYouMean } from '../../content/did-you-mean';
import type { ClusterEdit, Mutation } from '../../content/mutation';
import { DOCUMENT_SHAPES } from './document-shape';
import { placeholderProblems } from './placeholder-problems';
import { strangeFields } from './strange-fields';
import type { TemplateProblem } from './template-problem';

/** What is wrong with a change by itself: a flag or field that nobody reads without saying so, and a placeholder that nobody fills in. */
export function mutationProblems({ does, edits }: Mutation): readonly TemplateProblem[] {
  return [
    ...placeholderProblems(does, ['does']),
    ...edits.flatMap((edit, at) => [
      ...placeholderProblems(edit.to, ['edits', at, 'to']),
      ...strangers(edit).map((problem) => ({ ...problem, path: ['edits', at, ...problem.path] })),
    ]),
  ];
}

/** A misspelt name changes nothing, or stops a component: what is meant as that says `unknown: true`. */
function strangers(edit: ClusterEdit): readonly TemplateProblem[] {
  const found = 'program' in edit ? strangeFlag(edit.program, edit.flag, 'flag') : strangeParts(edit);
  if (edit.unknown !== true) return found;
  return found.length > 0
    ? []
    : [
        {
          code: 'unknown-field',
          path: ['unknown'],
          message: 'What this edit writes is known: take "unknown: true" out, or correct the name.',
        },
      ];
}

function strangeParts(edit: Extract<ClusterEdit, { document: string }>): readonly TemplateProblem[] {
  const path = edit.field?.split('.') ?? [];
  const fields = strangeFields(DOCUMENT_SHAPES[edit.document], path, edit.to).map(
    ({ path: field, beside }): TemplateProblem => ({
      code: 'unknown-field',
      path: [edit.field?.startsWith(field) === true ? 'field' : 'to'],
      message: `${edit.document} has no field "${field}".${didYouMean(field.split('.').at(-1) ?? '', beside)}${ON_PURPOSE}`,
    }),
  );
  // Agents have their flags among the words of a manifest.
  const word = edit.document === 'agent' ? /^--([a-z0-9-]+)(?:=|$)/.exec(`${edit.to}`)?.[1] : undefined;
  return word === undefined ? fields : [...fields, ...strangeFlag('konnectivity-agent', word, 'to')];
}

function strangeFlag(program: string, flag: string, part: string): readonly TemplateProblem[] {
  const { rows, removed } = flagTable(program);
  if (rows.has(flag) || removed.has(flag)) return [];
  return [
    {
      code: 'unknown-field',
      path: [part],
      message: `${program} has had no flag "--${flag}" in any release.${didYouMean(flag, [...rows.keys(), ...removed.keys()])}${ON_PURPOSE}`,
    },
  ];
}

const ON_PURPOSE = ' Correct it; a change that writes it on purpose says so by "unknown: true".';
