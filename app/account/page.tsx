import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { classesThatGo } from '@/lib/services/classes-that-go';
import { currentViewer } from '@/lib/services/current-viewer';
import { deleteAccountAction } from '../_actions/delete-account';
import { signOutAction } from '../_actions/sign-out';
import { ActionForm } from '../_components/action-form';
import { buttonLook } from '../_components/button-look';
import { LinkButton } from '../_components/link-button';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { SubmitButton } from '../_components/submit-button';
import { toRoute } from '../_components/to-route';
import { DeleteAccount } from './_components/delete-account';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title="Account" />
      <div className="flex flex-col gap-6">
        {viewer.guest ? (
          <Panel title="You are a guest">
            <p className="mb-4 text-muted">
              Your reviews are saved on this server, but only this browser can reach them. Sign up to keep
              every one of them and go on from any device.
            </p>
            <LinkButton href="/sign-up" kind="primary">
              Sign up and keep my progress
            </LinkButton>
          </Panel>
        ) : (
          <Panel title="Signed in">
            <dl className="mb-5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
              <dt className="text-muted">Name</dt>
              <dd>{viewer.name}</dd>
              <dt className="text-muted">E-mail</dt>
              <dd>{viewer.email}</dd>
              <dt className="text-muted">Role</dt>
              <dd>{viewer.role}</dd>
            </dl>
            <ActionForm action={signOutAction}>
              <SubmitButton kind="secondary">Sign out</SubmitButton>
            </ActionForm>
          </Panel>
        )}
        {viewer.role === 'administrator' ? (
          <Panel title="People">
            <p className="mb-4 text-muted">
              You look after this server. Make somebody an instructor, so that they can teach classes.
            </p>
            <LinkButton href={toRoute('/account/people')}>Accounts and roles</LinkButton>
          </Panel>
        ) : null}
        <Panel title="Your data">
          <p className="mb-4 text-muted">
            Everything that this server knows about you as one JSON file: settings, cards, each review and the
            classes you are in.
          </p>
          <a href="/api/export" download className={buttonLook('secondary', 'medium')}>
            Export my data
          </a>
        </Panel>
        <Panel title="Delete account">
          <p className="mb-4 text-muted">Removes you and everything you did from this server.</p>
          <DeleteAccount action={deleteAccountAction} classes={await classesThatGo(viewer)} />
        </Panel>
      </div>
    </div>
  );
}
