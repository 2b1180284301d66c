import { EmptyState } from '../../_components/empty-state';
import { LinkButton } from '../../_components/link-button';
import { PageTitle } from '../../_components/page-title';
import { SectionNav } from '../../_components/section-nav';
import { toRoute } from '../../_components/to-route';

export default function NoSuchRule() {
  return (
    <>
      <SectionNav />
      <PageTitle title="No rule of this name" />
      <EmptyState
        title="The name of a rule never changes, so the link is probably mistyped"
        action={
          <LinkButton href={toRoute('/rules')} kind="primary">
            See all rules
          </LinkButton>
        }
      >
        Names look like <code className="font-mono">kubelet-ca-missing</code>. Search the list for a flag or a
        field.
      </EmptyState>
    </>
  );
}
