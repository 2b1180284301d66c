import type { Answer } from '@/lib/questions/answer';
import type { ReviewCard, ReviewSession } from '@/lib/services/review-views';
import { FlagDialog } from '../../_question/flag-dialog';
import { SourcesDialog } from '../../_question/sources-dialog';
import { CardInfoPanel } from './card-info-panel';
import { ShortcutSheet } from './shortcut-sheet';

export type Sheet = 'info' | 'flag' | 'source' | 'help';

type Props = {
  sheet: Sheet | null;
  card: ReviewCard | null;
  /** What was answered, where the answer is on screen. */
  answer: Answer | null;
  learnerId: string;
  session: Pick<ReviewSession, 'shortcuts' | 'buttons'>;
  onClose: () => void;
  onSaid: (text: string) => void;
};

/** The dialogs of the review page, at most one open: details, report, sources of the card, and the keys. */
export function CardSheets({ sheet, card, answer, learnerId, session, onClose, onSaid }: Props) {
  return (
    <>
      {card ? (
        <>
          <CardInfoPanel itemId={card.itemId} open={sheet === 'info'} onOpenChange={onClose} />
          <FlagDialog
            itemId={card.itemId}
            seed={card.seed}
            answer={answer}
            learnerId={learnerId}
            open={sheet === 'flag'}
            onOpenChange={onClose}
            onDone={onSaid}
          />
          <SourcesDialog card={card} open={sheet === 'source'} onOpenChange={onClose} />
        </>
      ) : null}
      <ShortcutSheet
        open={sheet === 'help'}
        onOpenChange={onClose}
        shortcuts={session.shortcuts}
        buttons={session.buttons}
      />
    </>
  );
}
