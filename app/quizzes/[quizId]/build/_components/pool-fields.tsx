import { CheckChips } from '@/app/_components/check-chips';
import { ChoiceField } from '@/app/_components/choice-field';
import { countWords } from '@/app/_components/count-words';
import { PathGlyph } from '@/app/_components/path-glyph';
import { PATH_WORDS } from '@/app/_components/path-words';
import { SelectField } from '@/app/_components/select-field';
import { KIND_WORDS } from '@/app/practice/_components/kind-words';
import { practiceChoiceOf } from '@/app/practice/_components/practice-choice-of';
import { PRACTICE_KINDS } from '@/lib/questions/practice-kinds';
import { countEligible } from '@/lib/quiz/eligible';
import type { PoolSlot } from '@/lib/quiz/quiz-definition';
import { pathIds } from '@/lib/rules/path-ids';
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
      <div className="flex flex-wrap items-center gap-x-5">
        <NumberField
          name="count"
          label="Questions to draw"
          value={pool.count}
          min={1}
          max={100}
          onChange={(count) => onChange({ do: 'pool', id: pool.id, change: { count: count ?? 1 } })}
        />
        <p role="status" className={`font-medium ${isShort ? 'text-exposed' : 'text-secure'}`}>
          {fit === 1 ? '1 fits' : `${fit} fit`}, {pool.count} needed
        </p>
      </div>
      <p className="text-muted text-sm">
        Every attempt draws its own {countWords(pool.count, 'question')}; no two of them give each other away.
      </p>
      <form
        onChange={(event) => {
          const form = new FormData(event.currentTarget);
          const read = practiceChoiceOf(
            {
              path: form.getAll('path').map(String),
              kind: form.getAll('kind').map(String),
              exam: String(form.get('exam') ?? ''),
              difficulty: String(form.get('difficulty') ?? ''),
            },
            view.exams,
          );
          if (read.ok) onChange({ do: 'pool', id: pool.id, change: read.value });
        }}
        onSubmit={(event) => event.preventDefault()}
      >
        <CheckChips
          name="path"
          legend="Paths"
          help="None chosen means all of them."
          chosen={pool.paths}
          options={pathIds.map((path) => ({
            value: path,
            label: PATH_WORDS[path].name,
            icon: <PathGlyph path={path} decorative />,
          }))}
        />
        <CheckChips
          name="kind"
          legend="Kinds of question"
          chosen={pool.kinds}
          options={PRACTICE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
        />
        <ChoiceField
          name="difficulty"
          legend="Difficulty"
          defaultValue={pool.difficulty === null ? '' : String(pool.difficulty)}
          options={[
            { value: '', label: 'Any' },
            { value: '1', label: 'First steps' },
            { value: '2', label: 'As in the exam' },
            { value: '3', label: 'Harder' },
          ]}
        />
        <SelectField
          name="exam"
          label="Exam"
          defaultValue={pool.exam ?? ''}
          options={[
            { value: '', label: 'Any' },
            ...view.exams.map((exam) => ({ value: exam.id, label: exam.name })),
          ]}
          width="max-w-60"
        />
      </form>
    </>
  );
}
