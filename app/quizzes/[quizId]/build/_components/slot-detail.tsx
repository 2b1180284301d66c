import { Trash2 } from 'lucide-react';
import { Button } from '@/app/_components/button';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import type { Slot } from '@/lib/quiz/quiz-definition';
import { slotTitle } from '../_draft/slot-words';
import type { DetailProps } from './detail';
import { PoolFields } from './pool-fields';
import { QuestionLook } from './question-look';
import { SlotTerms } from './slot-terms';

/** A slot: what it asks, and what it is worth. */
export function SlotDetail({ slot, ...props }: DetailProps & { slot: Slot }) {
  const { view, check, learnerId, onChange } = props;
  const fault = check.faults.find(({ slotId }) => slotId === slot.id);
  return (
    <>
      {fault ? (
        <p role="status" className="mb-3 rounded-lg bg-exposed-soft p-3 font-medium text-exposed">
          {fault.message}
        </p>
      ) : null}
      {slot.kind === 'pool' ? <PoolFields pool={slot} view={view} onChange={onChange} /> : null}
      {slot.kind === 'item' ? (
        <QuestionLook quizId={view.id} learnerId={learnerId} look={{ of: 'item', id: slot.itemId }} />
      ) : null}
      {slot.kind === 'own' ? (
        <>
          <QuestionLook
            key={slot.version}
            quizId={view.id}
            learnerId={learnerId}
            look={{ of: 'own', id: slot.questionId, version: slot.version }}
          />
          <p className="mt-2 text-muted text-sm">
            Version {slot.version}.{' '}
            <TextLink href={toRoute(`/questions/${slot.questionId}`)}>Edit this question</TextLink>
          </p>
        </>
      ) : null}
      {slot.kind === 'challenge' ? (
        <p>
          {slotTitle(slot, view)}.{' '}
          <TextLink href={toRoute(`/challenges/${slot.slug}`)}>Look at the task</TextLink>. It is graded when
          the attempt ends.
        </p>
      ) : null}
      <SlotTerms slot={slot} onChange={onChange} />
      <Button
        kind="danger"
        size="small"
        className="mt-4"
        onClick={() => onChange({ do: 'remove-slot', id: slot.id })}
      >
        <Trash2 size={16} aria-hidden="true" />
        Take it out
      </Button>
    </>
  );
}
