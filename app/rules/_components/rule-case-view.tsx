import Link from 'next/link';
import { KUBERNETES_MINORS } from '@/lib/cluster/kubernetes-minor';
import { applyEdits } from '@/lib/rules/fixes/apply-edits';
import type { Rule } from '@/lib/rules/rule';
import type { RuleCase } from '@/lib/rules/rule-case';
import { Badge } from '../../_components/badge';
import { buttonLook } from '../../_components/button-look';
import { countWords } from '../../_components/count-words';
import { DiffView } from '../../_components/diff-view';
import { MarkedCode } from '../../_components/marked-code';
import { toRoute } from '../../_components/to-route';
import { VerdictSign } from '../../_components/verdict-sign';
import { judgedCase } from './judged-case';

type Props = {
  rule: Rule;
  one: RuleCase;
  /** Its place in the rule's table, which `/grade` finds it by. */
  number: number;
  open: boolean;
};

/** One case of a rule as the library judges it: its files with what was found beside the place, and the first fix as a diff. */
export function RuleCaseView({ rule, one, number, open }: Props) {
  const { verdict, findings } = judgedCase(rule, one);
  const files = Object.entries(one.files);
  const fix = findings[0]?.fixes[0];
  const after = fix ? applyEdits(one.files, fix.edits) : {};
  const given = one.present ?? [];
  const loose = findings.filter(({ file }) => file === null || one.files[file] === undefined);
  return (
    <details open={open} className="group rounded-xl border border-line bg-surface shadow-card">
      <summary className="disclosure flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
        <span className="min-w-0 font-medium">{sentence(one.name)}</span>
        <Badge tone={findings.length > 0 ? 'exposed' : 'secure'}>
          {findings.length > 0 ? countWords(findings.length, 'finding') : 'nothing found'}
        </Badge>
        <Badge>{one.kubernetes ?? `1.${KUBERNETES_MINORS.last}`}</Badge>
      </summary>
      <div className="flex flex-col gap-4 border-line border-t p-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
            The path as a whole: <VerdictSign verdict={verdict} />
          </p>
          {files.length > 0 ? (
            <Link
              href={toRoute(`/grade#case=${rule.id}/${number}`)}
              prefetch={false}
              className={buttonLook('secondary', 'small')}
            >
              Try it<span className="sr-only">: {one.name}</span>
            </Link>
          ) : null}
        </div>
        {files.length === 0 ? <p className="text-muted">No files at all.</p> : null}
        {loose.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        {files.map(([path, text]) => (
          <MarkedCode
            key={path}
            title={path}
            code={text}
            marks={findings
              .filter(({ file }) => file === path)
              .map(({ range, message }) => ({ range, note: message }))}
          />
        ))}
        {given.length > 0 ? (
          <p className="text-muted text-sm">
            There, but not given:{' '}
            <span className="font-mono [overflow-wrap:anywhere]">{given.join(', ')}</span>
          </p>
        ) : null}
        {one.complete ? <p className="text-muted text-sm">Every other file is absent.</p> : null}
        {fix ? (
          <section aria-label={`Fix: ${one.name}`} className="flex flex-col gap-3">
            <p>
              <span className="font-semibold">Fix: {fix.title}.</span>{' '}
              {fix.kind === 'safe' ? 'Safe to apply as it is.' : `Decide first: ${fix.decision ?? ''}`}
            </p>
            {[...new Set(fix.edits.map(({ file }) => file))].map((file) => (
              <DiffView key={file} title={file} before={one.files[file] ?? ''} after={after[file] ?? ''} />
            ))}
          </section>
        ) : null}
      </div>
    </details>
  );
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
