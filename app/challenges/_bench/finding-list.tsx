'use client';

import Link from 'next/link';
import { memo } from 'react';
import type { Finding } from '@/lib/rules/finding';
import type { Fix } from '@/lib/rules/fix';
import { ruleEntry } from '@/lib/rules/rule-entry';
import { Markdown } from '../../_components/markdown';
import { SeverityBadge } from '../../_components/severity-badge';
import { toRoute } from '../../_components/to-route';
import type { Show } from '../../_report/evidence-tree';
import { findingKey } from '../../_report/finding-key';
import { FixOffer } from '../../_report/fix-offer';
import { Fold } from '../../_report/fold';

type Props = {
  findings: readonly Finding[];
  texts: Readonly<Record<string, string>>;
  show: Show;
  onFix: (fix: Fix) => void;
};

/** What the rules found: each entry moves the caret to its place; the rule's page says why. */
export const FindingList = memo(function FindingList({ findings, texts, show, onFix }: Props) {
  if (findings.length === 0) return <p className="text-muted">No rule finds anything in these files.</p>;
  return (
    <ul>
      {findings.map((finding, i) => (
        <li
          key={findingKey(findings, i)}
          className="flex flex-col gap-1.5 border-line border-b py-3 first:pt-0 last:border-b-0"
        >
          <Row
            rule={finding.rule}
            severity={finding.severity}
            message={finding.message}
            file={finding.file}
            range={finding.range}
            show={show}
          />
          {/* Fixes are worked out when one asks for them, not at each keystroke. */}
          <Fold summary="How to fix it" look="min-h-9 w-fit items-center text-muted text-sm">
            {() => (
              <div className="flex flex-col gap-2 pt-1">
                {finding.fixes.map((fix) => (
                  <FixOffer key={fix.title} fix={fix} texts={texts} onFix={onFix} />
                ))}
                {finding.fixes.length === 0 ? (
                  <Markdown text={ruleEntry(finding.rule)?.rule.fix ?? ''} className="text-[0.9375rem]" />
                ) : null}
              </div>
            )}
          </Fold>
        </li>
      ))}
    </ul>
  );
});

type RowProps = Pick<Finding, 'rule' | 'severity' | 'message' | 'file' | 'range'> & { show: Show };

const Row = memo(function Row({ rule, severity, message, file, range, show }: RowProps) {
  const title = ruleEntry(rule)?.rule.title ?? rule;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <SeverityBadge severity={severity} />
        <Link
          href={toRoute(`/rules/${rule}`)}
          target="_blank"
          prefetch={false}
          className="text-muted underline decoration-line underline-offset-4 hover:text-accent"
        >
          {title}
          <span className="sr-only"> (the rule, in a new tab)</span>
        </Link>
      </p>
      {file !== null && range !== null ? (
        <button
          type="button"
          onClick={() => show(file, range)}
          className="group text-left text-[0.9375rem] hover:text-accent"
        >
          {message}{' '}
          <span className="whitespace-nowrap font-medium text-accent text-sm underline underline-offset-4">
            {file.slice(file.lastIndexOf('/') + 1)}, line {range.start.line}
          </span>
        </button>
      ) : (
        <p className="text-[0.9375rem]">{message}</p>
      )}
    </>
  );
}, isSameRow);

function isSameRow(before: RowProps, now: RowProps): boolean {
  return (
    before.rule === now.rule &&
    before.severity === now.severity &&
    before.message === now.message &&
    before.file === now.file &&
    before.show === now.show &&
    before.range?.start.offset === now.range?.start.offset &&
    before.range?.start.line === now.range?.start.line &&
    before.range?.end.offset === now.range?.end.offset
  );
}
