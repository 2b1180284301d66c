'use client';

import Link from 'next/link';
import type { Finding } from '@/lib/rules/finding';
import type { Fix } from '@/lib/rules/fix';
import type { Rule } from '@/lib/rules/rule';
import { Button } from '../_components/button';
import { Markdown } from '../_components/markdown';
import { MarkedCode } from '../_components/marked-code';
import { PATH_WORDS } from '../_components/path-words';
import { SeverityBadge } from '../_components/severity-badge';
import { toRoute } from '../_components/to-route';
import type { Show } from './evidence-tree';
import { FixOffer } from './fix-offer';

type Props = {
  finding: Finding;
  rule: Rule | undefined;
  /** The files that were judged, by path. */
  texts: Readonly<Record<string, string>>;
  show: Show;
  onFix: (fix: Fix) => void;
};

/** One finding: what, where in the text, why and what to do, and its fixes. A fix that needs a decision is shown before it is made. */
export function FindingCard({ finding, rule, texts, show, onFix }: Props) {
  const { file, range, fixes } = finding;
  const text = file === null ? undefined : texts[file];
  return (
    <li className="border-line border-b py-4 first:pt-0 last:border-b-0 last:pb-0">
      <article aria-label={rule?.title ?? finding.rule} className="flex flex-col gap-2.5">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <SeverityBadge severity={finding.severity} />
          <h3 className="font-semibold">
            <Link
              href={toRoute(`/rules/${finding.rule}`)}
              prefetch={false}
              className="hover:text-accent hover:underline"
            >
              {rule?.title ?? finding.rule}
            </Link>
          </h3>
          <span className="text-muted text-sm">{PATH_WORDS[finding.path].name}</span>
          {file !== null && range !== null ? (
            <Button
              size="small"
              kind="quiet"
              className="-my-1 ml-auto px-2!"
              onClick={() => show(file, range)}
            >
              Go to line {range.start.line}
            </Button>
          ) : null}
        </div>
        {file !== null && text !== undefined && range !== null ? (
          <MarkedCode title={file} code={text} marks={[{ range, note: finding.message }]} around={1} />
        ) : (
          <p>{finding.message}</p>
        )}
        {rule ? (
          <details>
            <summary className="disclosure flex min-h-9 w-fit items-center text-muted text-sm">
              Why, and what to do
            </summary>
            <div className="flex flex-col gap-2 pt-1 text-[0.9375rem]">
              <Markdown text={rule.why} />
              <Markdown text={rule.fix} />
              <p className="text-muted">
                <span className="font-medium">It can break: </span>
                <Markdown text={rule.breaks} inline />
              </p>
            </div>
          </details>
        ) : null}
        {fixes.map((fix) => (
          <FixOffer key={fix.title} fix={fix} texts={texts} onFix={onFix} />
        ))}
      </article>
    </li>
  );
}
