'use client';

import { useActionState, useState } from 'react';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';

/** Deletes the account, asked first: the word has to be typed. */
export function DeleteAccount({ action }: { action: FormAction }) {
  const [open, setOpen] = useState(false);
  const [state, submit] = useActionState(action, FORM_START);
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        Delete my account
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Delete your account?"
        description="Your reviews, schedule, settings and sign-in are removed from this server for good. Export your data first if you may want it again."
      >
        <form action={submit} noValidate>
          <TextField
            name="confirm"
            label="Type DELETE to confirm"
            autoComplete="off"
            spellCheck={false}
            error={state.fields?.confirm}
            width="max-w-52"
          />
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Button onClick={() => setOpen(false)}>Keep my account</Button>
            <SubmitButton kind="danger">Delete for good</SubmitButton>
          </div>
          <FormMessage state={state} />
        </form>
      </Dialog>
    </>
  );
}
