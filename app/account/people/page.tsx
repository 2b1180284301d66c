import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadPeople } from '@/lib/services/people';
import { changePersonsRoleAction } from '../../_actions/change-persons-role';
import { countWords } from '../../_components/count-words';
import { EmptyState } from '../../_components/empty-state';
import { FollowingForm } from '../../_components/following-form';
import { LinkButton } from '../../_components/link-button';
import { PageTitle } from '../../_components/page-title';
import { Table } from '../../_components/table';
import { TextField } from '../../_components/text-field';
import { TextLink } from '../../_components/text-link';
import { toRoute } from '../../_components/to-route';
import { RoleForm } from '../_components/role-form';

export const metadata: Metadata = { title: 'People' };

/** The accounts of this server and their roles; for administrators. */
export default async function PeoplePage({ searchParams }: PageProps<'/account/people'>) {
  const [search, viewer] = await Promise.all([searchParams, currentViewer()]);
  if (viewer === null) redirect('/sign-in');
  const q = typeof search.q === 'string' ? search.q.slice(0, 200) : '';
  const page = Math.min(10_000, Math.max(1, Number.parseInt(String(search.page), 10) || 1));
  const loaded = await loadPeople(viewer, { q, page });
  if (!loaded.ok) notFound();
  const { accounts, total, pages } = loaded.value;
  const address = (to: number) =>
    toRoute(`/account/people?${new URLSearchParams({ ...(q === '' ? {} : { q }), page: String(to) })}`);
  return (
    <div className="mx-auto max-w-4xl">
      <PageTitle title="People">
        Instructors make classes and quizzes. You see accounts and roles here, and nobody’s answers or
        reviews. <TextLink href="/account">Back to your account</TextLink>
      </PageTitle>
      <FollowingForm action="/account/people" values={{ q }}>
        <TextField name="q" type="search" label="Name or e-mail address" defaultValue={q} width="max-w-96" />
      </FollowingForm>
      <p role="status" className="mb-2 text-muted text-sm">
        {countWords(total, 'account')}
      </p>
      {accounts.length > 0 ? (
        <Table caption="Accounts" head={[{ name: 'Name' }, { name: 'Role', right: true }]}>
          {accounts.map(({ id, name, email, role }) => (
            <tr key={id}>
              <td>
                <span className="block break-words font-medium">{name}</span>
                <span className="block break-all text-muted text-sm">{email}</span>
              </td>
              <td>
                <RoleForm action={changePersonsRoleAction} person={{ id, name, role }} />
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState
          title="Nobody is called so"
          action={<LinkButton href={toRoute('/account/people')}>Show all accounts</LinkButton>}
        />
      )}
      {pages > 1 ? (
        <nav aria-label="Pages" className="mt-4 flex items-center gap-3">
          {page > 1 ? <LinkButton href={address(page - 1)}>Back</LinkButton> : null}
          <span className="tabular text-muted text-sm">
            Page {page} of {pages}
          </span>
          {page < pages ? <LinkButton href={address(page + 1)}>Next</LinkButton> : null}
        </nav>
      ) : null}
    </div>
  );
}
