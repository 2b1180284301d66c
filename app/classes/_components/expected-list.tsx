import type { ClassPeople } from '@/lib/services/class-views';
import { ActionForm } from '../../_components/action-form';
import type { FormAction } from '../../_components/form-action';
import { SubmitButton } from '../../_components/submit-button';

/** Who is on the roster and has not joined. */
export function ExpectedList({ people, action }: { people: ClassPeople; action: FormAction }) {
  return (
    <ul className="flex flex-col">
      {people.expected.map(({ email, name, labels, extraTimePercent }) => (
        <li
          key={email}
          className="flex flex-wrap items-center gap-x-3 border-line border-b py-2 last:border-b-0"
        >
          <span className="min-w-0 flex-1">
            <span className="block break-words font-medium">{name || email}</span>
            <span className="block break-all text-muted text-sm">
              {[
                ...(name === '' ? [] : [email]),
                ...labels,
                ...(extraTimePercent > 0 ? [`+${extraTimePercent}\u00a0% time`] : []),
              ].join(', ')}
            </span>
          </span>
          <ActionForm action={action}>
            <input type="hidden" name="classId" value={people.head.id} />
            <input type="hidden" name="action" value="expect-no-more" />
            <input type="hidden" name="email" value={email} />
            <SubmitButton kind="quiet" size="small">
              Take off<span className="sr-only"> {name || email}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
