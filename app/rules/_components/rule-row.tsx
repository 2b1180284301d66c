import Link from 'next/link';
import type { Rule } from '@/lib/rules/rule';
import { Badge } from '../../_components/badge';
import { ClaimSign } from '../../_components/claim-sign';
import { SeverityBadge } from '../../_components/severity-badge';
import { toRoute } from '../../_components/to-route';
import { benchmarkIds } from './benchmark-ids';

/** A rule in the list: what it is about at a glance, and the way to its page. */
export function RuleRow({ rule }: { rule: Rule }) {
  return (
    <li className="border-line border-b py-3 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Link
          href={toRoute(`/rules/${rule.id}`)}
          prefetch={false}
          className="font-semibold text-[1.0625rem] hover:text-accent hover:underline"
        >
          {rule.title}
        </Link>
        <SeverityBadge severity={rule.severity} />
        {rule.claim ? <ClaimSign claim={rule.claim} /> : null}
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
        <span>{rule.component}</span>
        {rule.knobs.map((knob) => (
          <code
            key={knob}
            className="rounded bg-sunken px-1.5 font-mono text-ink text-xs leading-6 [font-variant-ligatures:none] [overflow-wrap:anywhere]"
          >
            {knob}
          </code>
        ))}
        {benchmarkIds(rule).map((id) => (
          <Badge key={id}>{id}</Badge>
        ))}
      </p>
    </li>
  );
}
