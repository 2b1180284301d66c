import type { Metadata } from 'next';
import { EmptyState } from './_components/empty-state';
import { LinkButton } from './_components/link-button';
import { PageTitle } from './_components/page-title';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <>
      <PageTitle title="Nothing at this address" />
      <EmptyState
        title="The page may have moved, or the link is mistyped"
        action={
          <LinkButton href="/" kind="primary">
            Go home
          </LinkButton>
        }
      >
        Your progress is safe. Cards keep their place even when pages move.
      </EmptyState>
    </>
  );
}
