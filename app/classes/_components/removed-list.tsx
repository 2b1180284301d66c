import type { ClassPeople } from '@/lib/services/class-views';
import { ActionForm } from '../../_components/action-form';
import type { FormAction } from '../../_components/form-action';
import { SubmitButton } from '../../_components/submit-button';

/** Who was taken out of a class; what they did is kept. */
export function RemovedList({ people, action }: { people: ClassPeople; action: FormAction }) {
  return (
    <ul className="flex flex-col">
      {people.removed.map(({ personId, name, email }) => (
        <li
          key={personId}
          className="flex flex-wrap items-center gap-x-3 border-line border-b py-2 last:border-b-0"
        >
          <span className="min-w-0 flex-1">
            <span className="block break-words font-medium">{name}</span>
            <span className="block break-all text-muted text-sm">{email ?? 'guest'}</span>
          </span>
          <ActionForm action={action}>
            <input type="hidden" name="classId" value={people.head.id} />
            <input type="hidden" name="personId" value={personId} />
            <input type="hidden" name="action" value="restore" />
            <SubmitButton kind="quiet" size="small">
              Let back in<span className="sr-only"> {name}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
