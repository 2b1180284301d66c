import { random } from '../core/random';
import { analyseItems } from '../quiz/statistics/analyse-items';
import type { AnalysedAttempt } from '../quiz/statistics/analysed-attempt';
import type { AnalysedItem } from '../quiz/statistics/analysed-item';
import { spread } from './bench-spread';
import type { BenchRow } from './bench-table';

const ATTEMPTS = 1000;
const ITEMS = 40;
const RUNS = 60;
const BOUND = '≤ 200 ms';

/** Item analysis as the results page asks for it: all figures, options by thirds, flags; once more with every variant. */
export function benchStatistics(): readonly BenchRow[] {
  const { attempts, items } = quiz();
  const written = JSON.stringify(attempts);
  const questions = [...new Set(items.map(({ questionId }) => questionId))];
  const reference = time(() => JSON.parse(written));
  const what = `${ATTEMPTS.toLocaleString('en')} attempts × ${ITEMS} items`;
  return [
    { what: 'reference: JSON.parse of the same attempts', figures: spread(reference, { digits: 1 }) },
    {
      what,
      figures: spread(
        time(() => analyseItems(attempts, items)),
        { bound: BOUND, reference, digits: 1 },
      ),
    },
    {
      what: `${what}, each question split by variant`,
      figures: spread(
        time(() => analyseItems(attempts, items, { variantsOf: questions })),
        { bound: BOUND, reference, digits: 1 },
      ),
    },
  ];
}

/** A class of unlike ability: half of the slots fixed, half drawn from pools of five questions with four variants each. */
function quiz(): { attempts: readonly AnalysedAttempt[]; items: readonly AnalysedItem[] } {
  const draw = random('bench/statistics');
  const labels = ['A', 'B', 'C', 'D'];
  const items = Array.from({ length: ITEMS }, (_, slot) =>
    Array.from(
      { length: slot % 2 === 0 ? 1 : 5 },
      (_, n): AnalysedItem => ({
        questionId: `q${slot}-${n}`,
        variantSeed: null,
        choose: 'one',
        options: labels.map((label, i) => ({ id: label, label, key: i === 0, credit: null })),
      }),
    ),
  ).flat();
  const attempts = Array.from({ length: ATTEMPTS }, (_, i): AnalysedAttempt => {
    const ability = draw.next();
    const slots = Array.from({ length: ITEMS }, (_, slot) => {
      const right = draw.next() < 0.2 + 0.6 * ability;
      return {
        slot: slot + 1,
        questionId: `q${slot}-${slot % 2 === 0 ? 0 : draw.below(5)}`,
        variantSeed: `v${draw.below(4)}`,
        points: right ? 1 : 0,
        of: 1,
        chosenOptions: [right ? 'A' : draw.pick(labels.slice(1))],
        seen: true,
        answered: true,
      };
    });
    const id = `attempt-${i}`;
    return { id, personId: `person-${i}`, order: 1, state: 'submitted', preview: false, slots };
  });
  return { attempts, items };
}

/** Milliseconds of each call, after five that do not count. */
function time(call: () => unknown): readonly number[] {
  for (let run = 0; run < 5; run++) call();
  return Array.from({ length: RUNS }, () => {
    const from = performance.now();
    call();
    return performance.now() - from;
  });
}
