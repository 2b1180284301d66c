'use client';

import { useId, useState } from 'react';
import type { PathId } from '@/lib/content/note';
import type { DeckChoice } from '@/lib/srs/learner-settings';
import { ActionForm } from '../_components/action-form';
import { Button } from '../_components/button';
import { DeckFields } from '../_components/deck-fields';
import type { FormAction } from '../_components/form-action';
import { PATH_WORDS } from '../_components/path-words';
import { SubmitButton } from '../_components/submit-button';

type Props = {
  deck: DeckChoice;
  exams: readonly { id: string; name: string; title: string }[];
  action: FormAction;
};

/** Which cards you study, and the form that changes it. */
export function DeckPanel({ deck, exams, action }: Props) {
  const [open, setOpen] = useState(false);
  const region = useId();
  return (
    <div>
      <div className="flex items-center justify-between gap-4">
        <p>
          <span className="block text-muted text-sm">You study</span>
          <span className="font-medium">{deckWords(deck, exams)}</span>
        </p>
        <Button size="small" aria-expanded={open} aria-controls={region} onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'Change'}
        </Button>
      </div>
      <div id={region} hidden={!open} className="mt-2 border-line border-t">
        <ActionForm action={action}>
          <DeckFields deck={deck} exams={exams} />
          <div className="pt-2">
            <SubmitButton>Study these</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </div>
  );
}

function deckWords(deck: DeckChoice, exams: Props['exams']): string {
  switch (deck.by) {
    case 'all':
      return 'All cards';
    case 'exam':
      return `What ${exams.find((exam) => exam.id === deck.exam)?.name ?? deck.exam} asks for`;
    case 'path':
      return deck.paths.map((path) => PATH_WORDS[path as PathId]?.name ?? path).join(', ');
  }
}
