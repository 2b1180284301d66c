import type { ClassHead } from '@/lib/services/class-views';
import { ActionForm } from '../../_components/action-form';
import { CopyButton } from '../../_components/copy-button';
import type { FormAction } from '../../_components/form-action';
import { Panel } from '../../_components/panel';
import { SubmitButton } from '../../_components/submit-button';
import { JoinQr } from './join-qr';

/** How learners get into a class: the code to read out, the link to send, the picture to photograph. */
export function InvitePanel({ head, action }: { head: ClassHead; action: FormAction }) {
  const { id, join, guestsMayJoin, archived } = head;
  const button = (what: 'new-code' | 'close-code', words: string, kind: 'quiet' | 'secondary' = 'quiet') => (
    <ActionForm action={action}>
      <input type="hidden" name="classId" value={id} />
      <input type="hidden" name="action" value={what} />
      <SubmitButton kind={kind}>{words}</SubmitButton>
    </ActionForm>
  );
  if (archived) return null;
  if (join === null)
    return (
      <Panel title="Nobody can join now">
        <p className="mb-4 text-muted">Who is in the class stays. A new code opens it again.</p>
        {button('new-code', 'Open it with a new code', 'secondary')}
      </Panel>
    );
  return (
    <Panel title="Invite learners" aside={guestsMayJoin ? 'Guests may join' : 'Accounts only'}>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-5">
        <JoinQr url={join.url} />
        <div className="min-w-0 flex-1 basis-64">
          <p className="text-muted text-sm">
            On {new URL(join.url).host}/join, or at the address below, with the code
          </p>
          <p className="my-1 font-bold font-mono text-4xl tracking-[0.15em]">{join.code}</p>
          <p className="mb-3 break-all font-mono text-muted text-sm">{join.url}</p>
          <div className="flex flex-wrap items-start gap-2">
            <CopyButton text={join.url}>Copy link</CopyButton>
            {button('new-code', 'New code')}
            {button('close-code', 'Stop joining')}
          </div>
        </div>
      </div>
    </Panel>
  );
}
