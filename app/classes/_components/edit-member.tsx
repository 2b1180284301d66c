'use client';

import { useState } from 'react';
import type { MemberView } from '@/lib/services/class-views';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SelectField } from '../../_components/select-field';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';
import { useKeptForm } from '../../_components/use-kept-form';

type Props = {
  action: FormAction;
  classId: string;
  member: MemberView;
  others: readonly { id: string; name: string }[];
};

/** All that can be done about somebody in a class, in one dialog. */
export function EditMember({ action, classId, member, others }: Props) {
  const [open, setOpen] = useState(false);
  const { state, pending, form } = useKeptForm(action, FORM_START);
  const { personId, name, role, labels, extraTimePercent } = member;
  const who = (what: string) => (
    <>
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="action" value={what} />
    </>
  );
  const fields = state.fields ?? {};
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`Change ${name}`}>
        Change
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={name}>
        <form {...form}>
          {who('edit')}
          <TextField
            name="name"
            label="Name in this class"
            defaultValue={name}
            maxLength={80}
            error={fields.name}
          />
          <TextField
            name="labels"
            label="Labels"
            help="With commas between them, as a section or a group. A label can give more time and other dates."
            defaultValue={labels.join(', ')}
            maxLength={500}
            error={fields.labels}
          />
          <TextField
            name="extraTimePercent"
            type="number"
            inputMode="numeric"
            min={0}
            max={400}
            label="Extra time, in percent"
            help="In every quiz with a time limit: 25 is a quarter more."
            defaultValue={extraTimePercent}
            error={fields.extraTimePercent}
            width="max-w-32"
          />
          <SubmitButton busy={pending}>Save</SubmitButton>
          <FormMessage state={state} />
        </form>
        <div className="mt-3 flex flex-col gap-3 border-line border-t pt-4">
          {others.length > 0 && role === 'learner' ? (
            <form {...form}>
              {who('move')}
              <SelectField
                name="to"
                label="Move to another class of yours"
                help="What was taken here stays here, with its results."
                options={others.map(({ id, name: label }) => ({ value: id, label }))}
              />
              <SubmitButton kind="secondary" busy={pending}>
                Move
              </SubmitButton>
            </form>
          ) : null}
          <div className="flex flex-wrap gap-2">
            <form {...form}>
              {who(role === 'learner' ? 'promote' : 'demote')}
              <SubmitButton kind="secondary" busy={pending}>
                {role === 'learner' ? 'Make an instructor of this class' : 'Make a learner of this class'}
              </SubmitButton>
            </form>
            <form {...form}>
              {who('remove')}
              <SubmitButton kind="danger" busy={pending}>
                Take out of the class
              </SubmitButton>
            </form>
          </div>
        </div>
      </Dialog>
    </>
  );
}
