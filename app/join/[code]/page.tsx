import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { lookUpCode, NEEDS_ACCOUNT, type OpenClass, REMOVED } from '@/lib/services/join-class';
import type { Viewer } from '@/lib/services/page-views';
import { joinClassAction } from '../../_actions/join-class';
import { networkAddress } from '../../_actions/network-address';
import { openCodeAction } from '../../_actions/open-code';
import { LinkButton } from '../../_components/link-button';
import { PageTitle } from '../../_components/page-title';
import { Panel } from '../../_components/panel';
import { TextLink } from '../../_components/text-link';
import { toRoute } from '../../_components/to-route';
import { CodeForm } from '../_components/code-form';
import { JoinForm } from '../_components/join-form';

export const metadata: Metadata = { title: 'Join a class' };

/** The class that a join code opens, and how to get into it. */
export default async function JoinCodePage({ params }: PageProps<'/join/[code]'>) {
  const [{ code }, viewer, from] = await Promise.all([params, currentViewer(), networkAddress()]);
  const open = await lookUpCode(viewer, { code, from });
  if (!open.ok)
    return (
      <div className="mx-auto max-w-md">
        <PageTitle title="Join a class">{open.problem.message}</PageTitle>
        <Panel>
          <CodeForm action={openCodeAction} />
        </Panel>
      </div>
    );
  if (open.value.place === 'in') redirect(toRoute(`/classes/${open.value.id}`));
  return (
    <div className="mx-auto max-w-md">
      <PageTitle title={open.value.name}>You are about to join this class.</PageTitle>
      <Panel>
        <Way open={open.value} code={code} viewer={viewer} />
      </Panel>
    </div>
  );
}

function Way({ open, code, viewer }: { open: OpenClass; code: string; viewer: Viewer | null }) {
  if (open.place === 'removed') return <p>{REMOVED.message}</p>;
  const outside = viewer === null || viewer.guest;
  if (outside && !open.guestsMayJoin)
    return (
      <>
        <p className="mb-4">{NEEDS_ACCOUNT.message}</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton kind="primary" href={toRoute(`/sign-up?next=/join/${code}`)}>
            Sign up
          </LinkButton>
          <LinkButton href={toRoute(`/sign-in?next=/join/${code}`)}>Sign in</LinkButton>
        </div>
      </>
    );
  return (
    <>
      <JoinForm action={joinClassAction} code={code} name={outside ? null : viewer.name} />
      {outside ? (
        <p className="text-muted text-sm">
          A guest’s results stay in this browser; sign up later and they become your account’s. You have an
          account? <TextLink href={toRoute(`/sign-in?next=/join/${code}`)}>Sign in</TextLink> first.
        </p>
      ) : null}
    </>
  );
}
