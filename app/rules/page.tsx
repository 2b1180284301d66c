import type { Metadata } from 'next';
import Link from 'next/link';
import { pathIds } from '@/lib/rules/path-ids';
import { REGISTRY } from '@/lib/rules/registry';
import { countWords } from '../_components/count-words';
import { EmptyState } from '../_components/empty-state';
import { LinkButton } from '../_components/link-button';
import { PageTitle } from '../_components/page-title';
import { PathGlyph } from '../_components/path-glyph';
import { PATH_WORDS } from '../_components/path-words';
import { SectionNav } from '../_components/section-nav';
import { toRoute } from '../_components/to-route';
import { filterRules } from './_components/filter-rules';
import { ruleFilterOf } from './_components/rule-filter-of';
import { RuleFilters } from './_components/rule-filters';
import { RuleRow } from './_components/rule-row';

export const metadata: Metadata = {
  title: 'Rules',
  description: 'What can be wrong on each path between nodes and the control plane, with cases and fixes.',
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const RULES = REGISTRY.map(({ rule }) => rule);
const COMPONENTS = [...new Set(RULES.map(({ component }) => component))].sort();

export default async function RulesPage({ searchParams }: Props) {
  const filter = ruleFilterOf(await searchParams, COMPONENTS);
  const rules = filterRules(RULES, filter);
  const filtered = rules.length < RULES.length;
  return (
    <>
      <SectionNav />
      <PageTitle title="Rules">
        What can be wrong on each path. Every rule shows the attack, the fix and what it can break, with the
        cases that test it.
      </PageTitle>
      <RuleFilters filter={filter} components={COMPONENTS} />
      <div className="mt-6 flex min-h-9 items-center justify-between gap-4 text-sm">
        <p role="status" className="text-muted">
          {filtered
            ? `${rules.length} of ${countWords(RULES.length, 'rule')}`
            : countWords(RULES.length, 'rule')}
        </p>
        {filtered ? (
          <LinkButton href={toRoute('/rules')} kind="quiet" size="small">
            Clear filters
          </LinkButton>
        ) : null}
      </div>
      {rules.length === 0 ? (
        <EmptyState
          title="No rule fits all of these"
          action={
            <LinkButton href={toRoute('/rules')} kind="primary">
              Show all rules
            </LinkButton>
          }
        >
          Take a filter away, or search for a shorter word.
        </EmptyState>
      ) : (
        pathIds.map((path) => {
          const own = rules.filter((rule) => rule.path === path);
          if (own.length === 0) return null;
          return (
            <section key={path} aria-labelledby={path} className="mt-6">
              <div className="flex flex-wrap items-center gap-x-3 border-edge border-b pb-2">
                <PathGlyph path={path} decorative />
                <h2 id={path} className="font-semibold text-lg">
                  {PATH_WORDS[path].name}
                </h2>
                <span className="tabular text-muted text-sm">{countWords(own.length, 'rule')}</span>
                <Link
                  href={toRoute(`/paths/${path}`)}
                  prefetch={false}
                  className="ml-auto flex min-h-9 items-center text-accent text-sm underline underline-offset-4"
                >
                  Claims<span className="sr-only"> of {PATH_WORDS[path].name}</span>
                </Link>
              </div>
              <ul>
                {own.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </ul>
            </section>
          );
        })
      )}
    </>
  );
}
