import type { Metadata } from 'next';
import Link from 'next/link';
import { claimIds } from '@/lib/rules/claim-ids';
import { REGISTRY } from '@/lib/rules/registry';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { CLAIM_WORDS } from '../_components/claim-words';
import { countWords } from '../_components/count-words';
import { PageTitle } from '../_components/page-title';
import { PathStrip } from '../_components/path-strip';
import { PATH_WORDS } from '../_components/path-words';
import { SectionNav } from '../_components/section-nav';
import { toRoute } from '../_components/to-route';
import { VerdictSign } from '../_components/verdict-sign';
import { claimLook } from './_components/claim-look';

export const metadata: Metadata = {
  title: 'Paths',
  description: 'The ten paths between nodes and the control plane, and what holds on each by default.',
};

export default function PathsPage() {
  const { paths } = theCatalogue();
  return (
    <>
      <SectionNav />
      <PageTitle title="Paths">
        Ten directions of traffic, four claims each, as a cluster that kubeadm made leaves them. Choose a path
        to see which settings decide.
      </PageTitle>
      <ul className="flex flex-col gap-3">
        {paths.map((path) => {
          const rules = REGISTRY.filter(({ rule }) => rule.path === path.id).length;
          return (
            <li
              key={path.id}
              className="group relative flex flex-col gap-x-5 gap-y-3 rounded-xl border border-line bg-surface p-4 shadow-card hover:border-accent sm:flex-row sm:p-5"
            >
              <span className="hidden w-26 pt-1 sm:block">
                <PathStrip path={path.id} />
              </span>
              <div className="min-w-0 flex-1">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <h2 className="font-semibold text-lg">
                    <Link
                      href={toRoute(`/paths/${path.id}`)}
                      prefetch={false}
                      className="after:absolute after:inset-0 after:rounded-xl group-hover:text-accent"
                    >
                      {PATH_WORDS[path.id].name}
                    </Link>
                  </h2>
                  <span className="tabular text-muted text-sm">{countWords(rules, 'rule')}</span>
                </div>
                <p className="mt-1 text-muted">{path.summary}</p>
                <dl className="mt-3 grid grid-cols-1 gap-x-5 gap-y-1 text-sm min-[26rem]:grid-cols-2 lg:grid-cols-4">
                  {claimIds.map((claim) => {
                    const look = claimLook(path.claims[claim]);
                    return (
                      <div key={claim} className="flex items-baseline justify-between gap-3 sm:block">
                        <dt className="text-muted">{CLAIM_WORDS[claim].word}</dt>
                        <dd>
                          <VerdictSign verdict={look.tone} word={look.word} />
                        </dd>
                      </div>
                    );
                  })}
                </dl>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
