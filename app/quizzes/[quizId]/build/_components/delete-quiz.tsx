import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { Dialog } from '@/app/_components/dialog';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  attempts: number;
  /** Gives a sentence when it was not done. */
  onDelete: () => Promise<string | null>;
};

/** Asks before a quiz goes, and says what goes with it. */
export function DeleteQuiz({ open, onOpenChange, attempts, onDelete }: Props) {
  const [said, setSaid] = useState('');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Delete this quiz?"
      description={
        attempts === 0
          ? 'Nobody has taken it. It cannot be brought back.'
          : `${countWords(attempts, 'attempt')} and the results go with it. They cannot be brought back.`
      }
    >
      <div className="flex flex-wrap gap-3">
        <Button kind="danger" onClick={async () => setSaid((await onDelete()) ?? '')}>
          Delete it
        </Button>
        <Button onClick={() => onOpenChange(false)}>Keep it</Button>
      </div>
      <p role="alert" className="mt-3 font-medium text-exposed empty:hidden">
        {said}
      </p>
    </Dialog>
  );
}
