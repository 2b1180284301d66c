import { useEffect, useRef, useState } from 'react';
import { Toaster } from '@/app/_components/toaster';
import { anyPool } from '@/lib/quiz/first-draft';
import type { Slot } from '@/lib/quiz/quiz-definition';
import type { BuildView, OwnToAdd } from '@/lib/services/build-views';
import { changeDraft } from '../_draft/change-draft';
import type { DraftChange } from '../_draft/draft-change';
import { BuildHead } from './build-head';
import { Detail } from './detail';
import { ownSlot } from './own-slot';
import { SaveStateLine } from './save-state';
import { newPartId, type Selection } from './selection';
import { Structure } from './structure';
import { useAutosave } from './use-autosave';

export type BuilderProps = {
  view: BuildView;
  learnerId: string;
  /** What was written for this quiz elsewhere: it goes into it as soon as the page is there. */
  adds: (OwnToAdd & { sectionId: string | null }) | null;
};

/** The page where a quiz is built: its structure on the left, what is chosen of it on the right, saved as one goes. */
export function Builder({ view, learnerId, adds }: BuilderProps) {
  const [draft, setDraft] = useState(view.definition);
  const [before, setBefore] = useState<{ draft: typeof draft; what: string } | null>(null);
  const [published, setPublished] = useState<number | null>(null);
  const [titles, setTitles] = useState(view.titles);
  const [selection, setSelection] = useState<Selection>({ show: 'quiz' });
  // On phones there is room for one of the two.
  const [isOpen, setIsOpen] = useState(false);
  const autosave = useAutosave({ quizId: view.id, learnerId, definition: draft, check: view });
  const change = (step: DraftChange) => {
    const removed =
      step.do === 'remove-slot'
        ? 'Question removed'
        : step.do === 'remove-section'
          ? 'Section removed'
          : null;
    setBefore(removed === null ? null : { draft, what: removed });
    setDraft((now) => changeDraft(now, step));
    if (removed !== null) setSelection({ show: 'quiz' });
  };
  const select = (next: Selection) => {
    setSelection(next);
    setIsOpen(true);
  };
  const add = (slot: Slot, sectionId: string | null, title?: string) => {
    if (title !== undefined && (slot.kind === 'item' || slot.kind === 'own'))
      setTitles((known) => ({
        ...known,
        [slot.kind === 'item' ? `item/${slot.itemId}` : `own/${slot.questionId}`]: title,
      }));
    change({ do: 'add-slot', sectionId, slot });
    select({ show: 'slot', id: slot.id });
  };
  const waiting = useRef(adds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has begun.
  useEffect(() => {
    const own = waiting.current;
    waiting.current = null;
    if (own === null) return;
    // Loaded anew, the page is to add nothing.
    history.replaceState(null, '', `/quizzes/${view.id}/build`);
    const slots = draft.sections.flatMap((section) => section.slots);
    const there = slots.find((slot) => slot.kind === 'own' && slot.questionId === own.questionId);
    if (there !== undefined) return select({ show: 'slot', id: there.id });
    const sectionId = draft.sections.find(({ id }) => id === own.sectionId)?.id ?? null;
    add(ownSlot(own), sectionId, own.title);
  }, []);
  // The page hears of what was published a moment later than its reader.
  const state = published !== null && view.state === 'draft' ? ('published' as const) : view.state;
  const shown = { ...view, state, titles };
  return (
    <>
      <BuildHead
        view={shown}
        draft={draft}
        learnerId={learnerId}
        autosave={autosave}
        published={published}
        onPublished={(version) => {
          setPublished(version);
          select({ show: 'share' });
        }}
        onShare={() => select({ show: 'share' })}
      />
      <SaveStateLine state={autosave.state} onKeepMine={autosave.keepMine} />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className={isOpen ? 'max-lg:hidden' : ''}>
          <Structure
            draft={draft}
            view={shown}
            check={autosave.check}
            selection={selection}
            removed={before?.what ?? null}
            onUndo={() => {
              if (before !== null) setDraft(before.draft);
              setBefore(null);
            }}
            onChange={change}
            onSelect={select}
            onAddPool={(sectionId) => add(anyPool(newPartId(), 3), sectionId)}
          />
        </div>
        <div className={isOpen ? '' : 'max-lg:hidden'}>
          <Detail
            draft={draft}
            view={shown}
            check={autosave.check}
            selection={selection}
            learnerId={learnerId}
            onChange={change}
            onAdd={add}
            onBack={() => setIsOpen(false)}
          />
        </div>
      </div>
      <Toaster />
    </>
  );
}
