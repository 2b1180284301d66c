import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { knobsOfRule } from '@/lib/content/knobs-of-rule';
import type { RuleCase } from '@/lib/rules/rule-case';
import { ruleEntry } from '@/lib/rules/rule-entry';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { Badge } from '../../_components/badge';
import { ClaimSign } from '../../_components/claim-sign';
import { KnobTable } from '../../_components/knob-table';
import { Markdown } from '../../_components/markdown';
import { OutsideLink } from '../../_components/outside-link';
import { PathGlyph } from '../../_components/path-glyph';
import { PATH_WORDS } from '../../_components/path-words';
import { SectionNav } from '../../_components/section-nav';
import { SeverityBadge } from '../../_components/severity-badge';
import { TextLink } from '../../_components/text-link';
import { toRoute } from '../../_components/to-route';
import { benchmarkIds } from '../_components/benchmark-ids';
import { RuleCaseView } from '../_components/rule-case-view';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const entry = ruleEntry((await params).id);
  return entry ? { title: entry.rule.title, description: entry.rule.fix } : { title: 'No such rule' };
}

// Not prerendered: the policy's nonce is another one for every request (proxy.ts).
export default async function RulePage({ params }: Props) {
  const entry = ruleEntry((await params).id);
  if (entry === undefined) notFound();
  const { rule } = entry;
  const { cases } = await entry.cases();
  const numbered = cases.map((one, i) => ({ one, number: i + 1 }));
  const bad = numbered.filter(({ one }) => isBad(one));
  const good = numbered.filter(({ one }) => !isBad(one));
  const knobs = knobsOfRule(rule, theCatalogue().knobs);
  return (
    <>
      <SectionNav />
      <article className="mx-auto max-w-[46rem]">
        <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
          <PathGlyph path={rule.path} decorative />
          <TextLink href={toRoute(`/paths/${rule.path}`)}>{PATH_WORDS[rule.path].name}</TextLink>
          <span>{rule.component}</span>
          {rule.claim ? <ClaimSign claim={rule.claim} /> : null}
        </p>
        <h1 className="font-bold text-2xl sm:text-[1.75rem]">{rule.title}</h1>
        <p className="mt-3 flex flex-wrap items-center gap-2">
          <SeverityBadge severity={rule.severity} />
          <code className="rounded bg-sunken px-1.5 font-mono text-xs leading-6">{rule.id}</code>
          {benchmarkIds(rule).map((id) => (
            <Badge key={id}>{id}</Badge>
          ))}
        </p>
        <div className="mt-8 flex flex-col gap-7">
          <Part title="What it is">
            <Markdown text={rule.what} />
          </Part>
          <Part title="Why it matters">
            <Markdown text={rule.why} />
          </Part>
          <Part title="What to do">
            <Markdown text={rule.fix} />
          </Part>
          <Part title="What the fix can break">
            <Markdown text={rule.breaks} />
          </Part>
          {knobs.length > 0 ? (
            <Part title="What it reads, and the defaults">
              <KnobTable knobs={knobs} caption={`Settings that ${rule.id} reads, with their defaults`} />
            </Part>
          ) : null}
          <Part title="What it says">
            <dl className="flex flex-col gap-3">
              {Object.entries(rule.messages).map(([id, message]) => (
                <div key={id}>
                  <dt className="font-mono text-muted text-sm">{id}</dt>
                  <dd>{message}</dd>
                </div>
              ))}
            </dl>
          </Part>
          <Part title="Read on">
            <ul className="flex flex-col gap-1">
              {rule.links.map(({ title, url }) => (
                <li key={url}>
                  <OutsideLink href={url}>{title}</OutsideLink>
                </li>
              ))}
            </ul>
          </Part>
        </div>
        <Cases title="Cases in which it speaks" id="bad">
          {bad.map((one, i) => (
            <RuleCaseView key={one.number} rule={rule} {...one} open={i === 0} />
          ))}
        </Cases>
        <Cases title="Cases in which it is silent" id="good">
          {good.map((one, i) => (
            <RuleCaseView key={one.number} rule={rule} {...one} open={i === 0} />
          ))}
        </Cases>
      </article>
    </>
  );
}

function isBad({ finds }: RuleCase): boolean {
  return finds.length > 0;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1.5 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

function Cases({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 font-semibold text-xl">
        {title}
      </h2>
      <div className="flex flex-col gap-3">{children}</div>
    </section>
  );
}
