import { countWords } from '@/app/_components/count-words';
import { ChoiceFields, choiceOfForm } from '@/app/_question/choice-fields';
import { countEligible } from '@/lib/quiz/eligible';
import type { PoolSlot } from '@/lib/quiz/quiz-definition';
import type { BuildView } from '@/lib/services/build-views';
import type { DraftChange } from '../_draft/draft-change';
import { NumberField } from './number-field';

type Props = { pool: PoolSlot; view: BuildView; onChange: (change: DraftChange) => void };

/** What a pool draws from, with how many questions fit as one chooses. */
export function PoolFields({ pool, view, onChange }: Props) {
  const fit = countEligible(view.bank, pool);
  const isShort = fit < pool.count;
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-5">
        <NumberField
          name="count"
          label="Questions to draw"
          value={pool.count}
          min={1}
          max={100}
          onChange={(count) => onChange({ do: 'pool', id: pool.id, change: { count: count ?? 1 } })}
        />
        {/* In the middle of the input, however high the label above it is. */}
        <p
          role="status"
          className={`flex min-h-11 items-center pb-3 box-content font-medium ${isShort ? 'text-exposed' : 'text-secure'}`}
        >
          {fit === 1 ? '1 fits' : `${fit} fit`}, {pool.count} needed
        </p>
      </div>
      <p className="mb-4 text-muted text-sm">
        Every attempt draws its own {countWords(pool.count, 'question')}; no two of them give each other away.
      </p>
      <form
        onChange={(event) => {
          const read = choiceOfForm(event.currentTarget, view.exams);
          if (read.ok) onChange({ do: 'pool', id: pool.id, change: read.value });
        }}
        onSubmit={(event) => event.preventDefault()}
      >
        <ChoiceFields choice={pool} exams={view.exams} examWidth="max-w-60" />
      </form>
    </>
  );
}
