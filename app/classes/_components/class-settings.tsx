'use client';

import type { ClassHead } from '@/lib/services/class-views';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { Panel } from '../../_components/panel';
import { SubmitButton } from '../../_components/submit-button';
import { SwitchField } from '../../_components/switch-field';
import { TextField } from '../../_components/text-field';
import { useKeptForm } from '../../_components/use-kept-form';

/** The name of a class, and who may join it. */
export function ClassSettings({ head, action }: { head: ClassHead; action: FormAction }) {
  const name = useKeptForm(action, FORM_START);
  const guests = useKeptForm(action, FORM_START);
  return (
    <>
      <Panel title="Name">
        <form {...name.form}>
          <input type="hidden" name="classId" value={head.id} />
          <input type="hidden" name="action" value="rename" />
          <TextField
            name="name"
            label="Name of the class"
            defaultValue={head.name}
            maxLength={100}
            error={name.state.fields?.name}
            width="max-w-96"
          />
          <SubmitButton kind="secondary" busy={name.pending}>
            Rename
          </SubmitButton>
          <FormMessage state={name.state} />
        </form>
      </Panel>
      <Panel title="Joining">
        <form {...guests.form}>
          <input type="hidden" name="classId" value={head.id} />
          <input type="hidden" name="action" value="guests" />
          <SwitchField
            name="may"
            label="Guests may join"
            help="They give a name and begin at once, without an account. When they sign up later, their results come along. Off: only people with an account get in; guests who are here already stay."
            defaultChecked={head.guestsMayJoin}
          />
          <SubmitButton kind="secondary" busy={guests.pending}>
            Save
          </SubmitButton>
          <FormMessage state={guests.state} />
        </form>
      </Panel>
    </>
  );
}
