import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { nextPlace } from '../_actions/next-place';
import { signUpAction } from '../_actions/sign-up';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { TextLink } from '../_components/text-link';
import { toRoute } from '../_components/to-route';
import { AccountForm } from '../account/_components/account-form';

export const metadata: Metadata = { title: 'Sign up' };

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const [viewer, search] = await Promise.all([currentViewer(), searchParams]);
  const next = nextPlace(search.next);
  if (viewer !== null && !viewer.guest) redirect(next === '/' ? '/account' : next);
  return (
    <div className="mx-auto max-w-md">
      <PageTitle title="Sign up">
        {viewer?.guest
          ? 'Every review you did as a guest stays with you.'
          : 'A name, an address and a password. Nothing is sent to you, nothing leaves this server.'}
      </PageTitle>
      <Panel>
        <AccountForm action={signUpAction} makes="account" next={next} />
      </Panel>
      <p className="mt-5 text-muted">
        You have an account?{' '}
        <TextLink href={toRoute(next === '/' ? '/sign-in' : `/sign-in?next=${next}`)}>Sign in</TextLink>.
      </p>
    </div>
  );
}
