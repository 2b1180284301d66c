import { useState } from 'react';
import { Badge } from '@/app/_components/badge';
import { openOwn } from '@/lib/quiz/own/open-own';
import type { OwnQuestion } from '@/lib/quiz/own-question';
import { ShownQuestion } from '../_components/shown-question';
import { keyWords } from './key-words';

type Props = {
  question: OwnQuestion;
  title: string;
  about: string;
  /** Its reader has it already. */
  isHere: boolean;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
};

/** A question of a file: taken or left, and unfolded as learners would see it, with what is right. */
export function ReviewedQuestion({ question, title, about, isHere, isTaken, onTake }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className="flex items-start gap-1 py-1.5">
      <label className="grid size-11 shrink-0 cursor-pointer place-items-center">
        <span className="sr-only">Take: {title}</span>
        <input
          type="checkbox"
          checked={isTaken}
          className="size-4 accent-accent"
          onChange={({ target }) => onTake(target.checked)}
        />
      </label>
      <details className="min-w-0 flex-1" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="min-h-11 cursor-pointer py-1.5 [overflow-wrap:anywhere]">
          {title} <span className="text-muted text-sm">{about}</span>
          {isHere ? (
            <>
              {' '}
              <Badge tone="conditional">here already</Badge>
            </>
          ) : null}
        </summary>
        {isOpen ? (
          <div className="my-2 rounded-xl border border-line bg-surface p-4">
            <ShownQuestion shown={openOwn(question, { id: 'import', seed: '1', shuffle: false }).shown} />
            <p className="mt-4 border-line border-t pt-3">
              <span className="font-medium">Right:</span>{' '}
              <span className="[overflow-wrap:anywhere]">{keyWords(question)}</span>
            </p>
          </div>
        ) : null}
      </details>
    </li>
  );
}
