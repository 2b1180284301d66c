import { ArrowDown, ArrowUp } from 'lucide-react';
import { INPUT_LOOK } from '@/app/_components/input-look';
import { FieldFault } from './field-fault';
import { AddRow, RemoveRow } from './row-tools';
import { useFault } from './use-fault';

const MOVE =
  'grid size-11 shrink-0 place-items-center rounded-lg text-muted hover:bg-sunken hover:text-ink disabled:opacity-30';

/** Steps in their right order; learners get them mixed. */
export function StepList({ steps, onChange }: { steps: string[]; onChange: (steps: string[]) => void }) {
  const fault = useFault();
  const swap = (at: number, by: -1 | 1) => {
    const [one, other] = [steps[at], steps[at + by]];
    if (one !== undefined && other !== undefined) onChange(steps.with(at, other).with(at + by, one));
  };
  return (
    <fieldset className="py-2">
      <legend className="mb-1.5 font-medium">
        Steps <span className="font-normal text-muted text-sm">In the right order.</span>
      </legend>
      <ol className="grid gap-2">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
          <li key={at} className="flex items-center gap-1">
            <span className="w-6 shrink-0 text-muted tabular-nums">{at + 1}.</span>
            <div className="grid min-w-0 flex-1 gap-1.5">
              <input
                type="text"
                aria-label={`Step ${at + 1}`}
                value={step}
                maxLength={4000}
                {...fault(`Step ${at + 1}`).field}
                className={`${INPUT_LOOK} min-w-0`}
                onChange={({ target }) => onChange(steps.with(at, target.value))}
              />
              <FieldFault name={`Step ${at + 1}`} />
            </div>
            <button
              type="button"
              disabled={at === 0}
              className={MOVE}
              aria-label={`Move step ${at + 1} up`}
              onClick={() => swap(at, -1)}
            >
              <ArrowUp size={18} aria-hidden="true" />
            </button>
            <button
              type="button"
              disabled={at === steps.length - 1}
              className={MOVE}
              aria-label={`Move step ${at + 1} down`}
              onClick={() => swap(at, 1)}
            >
              <ArrowDown size={18} aria-hidden="true" />
            </button>
            <RemoveRow
              label={`step ${at + 1}`}
              disabled={steps.length <= 2}
              onRemove={() => onChange(steps.filter((_, place) => place !== at))}
            />
          </li>
        ))}
      </ol>
      <AddRow disabled={steps.length >= 20} onAdd={() => onChange([...steps, ''])}>
        Step
      </AddRow>
    </fieldset>
  );
}
