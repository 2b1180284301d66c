import type { ResultsHead } from '@/lib/services/results-views';
import { ActionForm } from '../../../../_components/action-form';
import type { FormAction } from '../../../../_components/form-action';
import { momentWords } from '../../../../_components/moment-words';
import { Panel } from '../../../../_components/panel';
import { SubmitButton } from '../../../../_components/submit-button';

/** Shows the results to all who took the quiz, whatever its dates say. */
export function ReleasePanel({ head, action }: { head: ResultsHead; action: FormAction }) {
  const { quizId, releasedAt, now } = head;
  return (
    <Panel title="What learners see">
      <p className="mb-4 max-w-[60ch] text-muted">
        {releasedAt === null
          ? 'What the quiz shows after it was handed in. Release the results to show now what it shows once it has closed.'
          : `Released ${momentWords(releasedAt, head.class.zone, now)}: everybody who handed in sees what the quiz shows once it has closed.`}
      </p>
      <ActionForm action={action}>
        <input type="hidden" name="quizId" value={quizId} />
        <input type="hidden" name="release" value={releasedAt === null ? 'yes' : 'no'} />
        <SubmitButton kind="secondary">
          {releasedAt === null ? 'Release the results' : 'Hold them back again'}
        </SubmitButton>
      </ActionForm>
    </Panel>
  );
}
