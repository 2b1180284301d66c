import type { ClassPeople } from '@/lib/services/class-views';
import { ActionForm } from '../../_components/action-form';
import type { FormAction } from '../../_components/form-action';
import { INPUT_LOOK } from '../../_components/input-look';
import { SubmitButton } from '../../_components/submit-button';

/** More time per label: a line for each label. */
export function LabelTimes({ people, action }: { people: ClassPeople; action: FormAction }) {
  return (
    <ul className="flex flex-col gap-3">
      {people.labels.map(({ name, extraTimePercent, people: many }) => (
        <li key={name}>
          <ActionForm action={action} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <input type="hidden" name="classId" value={people.head.id} />
            <input type="hidden" name="action" value="label-time" />
            <input type="hidden" name="label" value={name} />
            <span className="min-w-32 flex-1 break-words">
              <span className="font-medium">{name}</span>{' '}
              <span className="text-muted text-sm">{many === 1 ? '1 person' : `${many} people`}</span>
            </span>
            <span className="flex items-center gap-2">
              <span className="w-24">
                <input
                  className={INPUT_LOOK}
                  name="extraTimePercent"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={400}
                  required
                  defaultValue={extraTimePercent}
                  aria-label={`Extra time for ${name}, in percent`}
                />
              </span>
              <span aria-hidden="true">%</span>
              <SubmitButton kind="secondary">Save</SubmitButton>
            </span>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
