'use client';

import { useEffect, useState } from 'react';
import type { RosterState } from '../../_actions/read-roster';
import { Button } from '../../_components/button';
import { FormMessage } from '../../_components/form-message';
import { INPUT_LOOK } from '../../_components/input-look';
import { SubmitButton } from '../../_components/submit-button';
import { useKeptForm } from '../../_components/use-kept-form';
import { RosterPreviewTable } from './roster-preview-table';

type Props = {
  action: (previous: RosterState, form: FormData) => Promise<RosterState>;
  classId: string;
};

const START: RosterState = { preview: null, ok: false, message: null };

/** Pastes a roster: first what it would do is shown, then it is done. */
export function RosterPaste({ action, classId }: Props) {
  const { state, pending, form } = useKeptForm(action, START);
  const [text, setText] = useState('');
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    setChanged(false);
    if (state.ok && state.preview === null) setText('');
  }, [state]);
  // A preview of a text that is no longer there would promise something else than what is done.
  const preview = changed ? null : state.preview;
  const many = preview?.people.length ?? 0;
  return (
    <form {...form}>
      <input type="hidden" name="classId" value={classId} />
      <label htmlFor="roster-text" className="mb-1.5 block font-medium">
        One person per line
      </label>
      <textarea
        id="roster-text"
        name="text"
        rows={6}
        spellCheck={false}
        maxLength={1_000_000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChanged(true);
        }}
        className={`${INPUT_LOOK} font-mono text-sm`}
        aria-describedby="roster-help"
        placeholder={'email, name, labels, extra time\nada@example.org, Ada Lovelace, evening, 25'}
      />
      <p id="roster-help" className="mt-1.5 mb-3 max-w-[60ch] text-muted text-sm">
        From a spreadsheet or a CSV file: an e-mail address, and a name, labels and extra time (percent) where
        you have them, in any order. Who joins with such an address takes the rest over; who is here already
        gets it now.
      </p>
      {preview ? <RosterPreviewTable preview={preview} /> : null}
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind="secondary" busy={pending}>
          Preview
        </SubmitButton>
        {many > 0 ? (
          <Button type="submit" kind="primary" name="step" value="take" aria-busy={pending}>
            Add {many === 1 ? '1 person' : `${many} people`}
          </Button>
        ) : null}
      </div>
      <div className="mt-2">
        <FormMessage state={changed ? START : state} />
      </div>
    </form>
  );
}
