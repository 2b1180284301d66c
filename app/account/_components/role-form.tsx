'use client';

import type { Role } from '@/lib/services/page-views';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { INPUT_LOOK } from '../../_components/input-look';
import { SubmitButton } from '../../_components/submit-button';
import { useKeptForm } from '../../_components/use-kept-form';

const ROLES: readonly Role[] = ['learner', 'instructor', 'administrator'];

/** Gives somebody another role. */
export function RoleForm({
  action,
  person,
}: {
  action: FormAction;
  person: { id: string; name: string; role: Role };
}) {
  const { state, pending, form } = useKeptForm(action, FORM_START);
  return (
    <form {...form}>
      <input type="hidden" name="personId" value={person.id} />
      <div className="flex flex-wrap justify-end gap-2">
        <span className="w-40">
          <select
            name="role"
            defaultValue={person.role}
            aria-label={`Role of ${person.name}`}
            className={INPUT_LOOK}
          >
            {ROLES.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </select>
        </span>
        <SubmitButton kind="secondary" busy={pending}>
          Save<span className="sr-only"> the role of {person.name}</span>
        </SubmitButton>
      </div>
      {state.message ? <FormMessage state={state} /> : null}
    </form>
  );
}
