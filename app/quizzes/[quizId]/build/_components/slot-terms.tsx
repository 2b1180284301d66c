import { SelectField } from '@/app/_components/select-field';
import type { Slot, SlotRule } from '@/lib/quiz/quiz-definition';
import type { DraftChange } from '../_draft/draft-change';
import { NumberField } from './number-field';

type Props = { slot: Slot; onChange: (change: DraftChange) => void };

const RULES: readonly { value: SlotRule; label: string }[] = [
  { value: 'default', label: 'As the question says' },
  { value: 'all-or-nothing', label: 'All right, or nothing' },
  { value: 'net-correct', label: 'Right choices less wrong ones' },
  { value: 'coverage', label: 'Share of the right ones that were chosen' },
  { value: 'every-decision', label: 'Each option counts' },
];

/** What each try is worth, by how many there are. */
const TRIES: readonly (readonly number[])[] = [
  [1],
  [1, 0.5],
  [1, 0.7, 0.5],
  [1, 0.7, 0.5, 0.2],
  [1, 1],
  [1, 1, 1],
];

/** Points, partial credit and tries of a slot. */
export function SlotTerms({ slot, onChange }: Props) {
  const terms = (change: Partial<Pick<Slot, 'points' | 'rule' | 'tries'>>) =>
    onChange({ do: 'terms', id: slot.id, change });
  const tries = TRIES.some((one) => one.join() === slot.tries.join()) ? TRIES : [...TRIES, slot.tries];
  return (
    <fieldset className="mt-4 border-line border-t pt-3">
      <legend className="sr-only">What it is worth</legend>
      <div className="grid gap-x-5 sm:grid-cols-[minmax(0,7rem)_minmax(0,1fr)_minmax(0,9rem)]">
        <NumberField
          name="points"
          label={slot.kind === 'pool' ? 'Points each' : 'Points'}
          value={slot.points}
          min={0.1}
          max={100}
          step={0.1}
          onChange={(points) => terms({ points: points ?? 1 })}
        />
        {/* A sandbox task has no options, and is graded once: by what it reached. */}
        {slot.kind === 'challenge' ? null : (
          <>
            <SelectField
              name="rule"
              label="Partly right"
              value={slot.rule}
              options={RULES}
              onChange={({ target }) => {
                const rule = RULES.find(({ value }) => value === target.value);
                if (rule) terms({ rule: rule.value });
              }}
            />
            <SelectField
              name="tries"
              label="Tries"
              value={slot.tries.join()}
              options={tries.map((one) => ({ value: one.join(), label: triesWords(one) }))}
              onChange={({ target }) => terms({ tries: target.value.split(',').map(Number) })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

function triesWords(tries: readonly number[]): string {
  if (tries.length === 1) return 'One';
  return `${tries.length}: ${tries.map((share) => `${Math.round(share * 100)}\u00a0%`).join(', ')}`;
}
