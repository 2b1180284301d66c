import type { RuleCase } from '../rule-case';

/** The rows that every rule about one program has: a manifest that does not parse, and no such program among the files. */
export function notJudged(file: string, program: string): readonly RuleCase[] {
  return [
    {
      name: 'a manifest that does not parse',
      kind: 'unparseable',
      files: { [file]: `apiVersion: v1\nkind: Pod\nspec: {containers: [{name: ${program}` },
      finds: [],
    },
    { name: `no ${program} among the files`, kind: 'unknown', files: {}, finds: [] },
  ];
}
