import { EmptyState } from '../../_components/empty-state';
import { LinkButton } from '../../_components/link-button';
import { PageTitle } from '../../_components/page-title';
import { SectionNav } from '../../_components/section-nav';
import { toRoute } from '../../_components/to-route';

export default function NoSuchPath() {
  return (
    <>
      <SectionNav />
      <PageTitle title="No path of this name" />
      <EmptyState
        title="There are ten paths, and this is none of them"
        action={
          <LinkButton href={toRoute('/paths')} kind="primary">
            See all paths
          </LinkButton>
        }
      >
        Names look like <code className="font-mono">apiserver-to-kubelet</code>.
      </EmptyState>
    </>
  );
}
