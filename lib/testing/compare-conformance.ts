import { isDeepStrictEqual } from 'node:util';
import type { ConformanceCase } from './conformance-case';
import type { OurAnswer } from './run-conformance-case';

/** Where ours and the real component agree on one case. `effective` is null where the real one does not start. */
export type Agreement = {
  starts: boolean;
  stage: boolean;
  argv: boolean;
  effective: boolean | null;
  differences: readonly string[];
};

/** Reports that list more than the cases do: there every value of the case must be ours, and ours may have more. */
const WIDER = ['flags', 'configuration'];

/**
 * Compare one case, nothing left out: start or refuse, the stage, the argument vector, and every effective value that the
 * real component reported. A start that we refuse agrees in nothing; texts of errors are not compared.
 */
export function compareConformance(one: ConformanceCase, ours: OurAnswer): Agreement {
  const differences: string[] = [];
  const note = (what: string, real: unknown, mine: unknown) => {
    differences.push(`${what}: real ${clip(real)}, ours ${clip(mine)}`);
  };
  const starts = ours !== null && ours.outcome.starts === one.outcome.starts;
  const stage = starts && ours.outcome.stage === one.outcome.stage;
  if (!stage) {
    const said = ours?.outcome.errors[0];
    note(
      'outcome',
      `${one.outcome.stage ?? 'starts'} (${one.outcome.step ?? ''}) ${JSON.stringify(one.outcome.errors).slice(0, 240)}`,
      ours === null
        ? 'no such component'
        : `${ours.outcome.stage ?? 'starts'} ${said?.id ?? ''} ${said?.message ?? ''}`,
    );
  }
  const argv =
    one.argv === null || (ours !== null && (ours.argv === null || isDeepStrictEqual(one.argv, ours.argv)));
  if (!argv) note('argv', one.argv, ours?.argv);
  if (!one.outcome.starts) return { starts, stage, argv, effective: null, differences };
  if (!starts) return { starts, stage, argv, effective: false, differences };
  const before = differences.length;
  compareValues(one.outcome.effective ?? {}, ours.effective, '', note);
  return { starts, stage, argv, effective: differences.length === before, differences };
}

function compareValues(
  real: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, unknown>>,
  prefix: string,
  note: (what: string, real: unknown, mine: unknown) => void,
): void {
  for (const [key, value] of Object.entries(real)) {
    const mine = Object.hasOwn(ours, key) ? ours[key] : undefined;
    if (isDeepStrictEqual(value, mine)) continue;
    if (prefix === '' && WIDER.includes(key) && isRecord(value) && isRecord(mine))
      compareValues(value, mine, `${key}.`, note);
    else note(`${prefix}${key}`, value, mine);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function clip(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
