import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { nextPlace } from '../_actions/next-place';
import { signInAction } from '../_actions/sign-in';
import { startAsGuestAction } from '../_actions/start-as-guest';
import { ActionForm } from '../_components/action-form';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { SubmitButton } from '../_components/submit-button';
import { TextLink } from '../_components/text-link';
import { toRoute } from '../_components/to-route';
import { ZoneField } from '../_components/zone-field';
import { AccountForm } from '../account/_components/account-form';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [viewer, search] = await Promise.all([currentViewer(), searchParams]);
  const next = nextPlace(search.next);
  if (viewer !== null && !viewer.guest) redirect(next === '/' ? '/account' : next);
  return (
    <div className="mx-auto max-w-md">
      <PageTitle title="Sign in">
        {viewer?.guest
          ? 'What you reviewed as a guest moves into your account.'
          : 'Your cards are where you left them.'}
      </PageTitle>
      <Panel>
        <AccountForm action={signInAction} makes="session" next={next} />
      </Panel>
      <p className="mt-5 text-muted">
        No account yet?{' '}
        <TextLink href={toRoute(next === '/' ? '/sign-up' : `/sign-up?next=${next}`)}>Sign up</TextLink>
        {viewer === null ? ', or look around first:' : '.'}
      </p>
      {viewer === null ? (
        <ActionForm action={startAsGuestAction} className="mt-3">
          <ZoneField />
          <SubmitButton kind="secondary">Start as a guest</SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
