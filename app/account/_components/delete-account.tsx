'use client';

import { useActionState, useState } from 'react';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import type { FormAction } from '../../_components/form-action';
import { FormMessage } from '../../_components/form-message';
import { FORM_START } from '../../_components/form-start';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';

type Props = {
  action: FormAction;
  /** Names of the classes that go with it. */
  classes: readonly string[];
};

/** Deletes the account, asked first: the word has to be typed. */
export function DeleteAccount({ action, classes }: Props) {
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
        {classes.length > 0 ? (
          <p className="mb-2 font-medium">
            You are the only instructor of {classes.map((name) => `“${name}”`).join(', ')}: with your account
            go these classes, their quizzes and the results of all who learn there. To keep one, make somebody
            else an instructor of it first.
          </p>
        ) : null}
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
