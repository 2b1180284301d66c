'use client';

import { useState } from 'react';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';
import { useKeptForm } from '../../_components/use-kept-form';

/** Deletes a class, asked first: its name has to be typed. */
export function DeleteClass({
  action,
  classId,
  name,
}: {
  action: FormAction;
  classId: string;
  name: string;
}) {
  const [open, setOpen] = useState(false);
  const { state, pending, form } = useKeptForm(action, FORM_START);
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        Delete this class
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete “${name}”?`}
        description="Its quizzes, every attempt and all results go for good, for its learners too. To keep them, put the class into the archive instead."
      >
        <form {...form}>
          <input type="hidden" name="classId" value={classId} />
          <TextField
            name="confirm"
            label="Type the name of the class to confirm"
            autoComplete="off"
            spellCheck={false}
            error={state.fields?.confirm}
          />
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Button onClick={() => setOpen(false)}>Keep the class</Button>
            <SubmitButton kind="danger" busy={pending}>
              Delete for good
            </SubmitButton>
          </div>
          <FormMessage state={state} />
        </form>
      </Dialog>
    </>
  );
}
