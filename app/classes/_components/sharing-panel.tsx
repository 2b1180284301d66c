import { ActionForm } from '../../_components/action-form';
import type { FormAction } from '../../_components/form-action';
import { Panel } from '../../_components/panel';
import { SubmitButton } from '../../_components/submit-button';

type Props = { action: FormAction; classId: string; shares: boolean };

/** A learner says whether instructors see what the daily reviews say of them. */
export function SharingPanel({ action, classId, shares }: Props) {
  return (
    <Panel title="Your reviews">
      <p className="mb-4 max-w-[60ch] text-muted">
        {shares
          ? 'The instructors of this class see how much you are expected to recall of each path and claim. They see no single card and no answer. You can stop this at any time.'
          : 'Your daily reviews are yours alone: the instructors of this class see only your quizzes. You may show them how much you are expected to recall of each path and claim, so that they know where to help. No single card and no answer is shown.'}
      </p>
      <ActionForm action={action}>
        <input type="hidden" name="classId" value={classId} />
        <input type="hidden" name="share" value={shares ? 'no' : 'yes'} />
        <SubmitButton kind="secondary">{shares ? 'Stop sharing' : 'Share with my instructors'}</SubmitButton>
      </ActionForm>
    </Panel>
  );
}
