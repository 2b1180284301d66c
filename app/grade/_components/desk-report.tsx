'use client';

import { useState } from 'react';
import type { Fix } from '@/lib/rules/fix';
import type { GradeReport } from '@/lib/rules/grade-report';
import { type PathId, pathIds } from '@/lib/rules/path-ids';
import { ruleEntry } from '@/lib/rules/rule-entry';
import { countWords } from '../../_components/count-words';
import { Panel } from '../../_components/panel';
import { PathMap } from '../../_components/path-map';
import { ClaimMatrix } from '../../_report/claim-matrix';
import { ComponentList } from '../../_report/component-list';
import type { Show } from '../../_report/evidence-tree';
import { FindingCard } from '../../_report/finding-card';
import { findingKey } from '../../_report/finding-key';
import { OperationList } from '../../_report/operation-list';
import { pathLooks } from '../../_report/path-looks';
import { PathReasons } from '../../_report/path-reasons';
import { VerdictStrip } from '../../_report/verdict-strip';
import { WhatIf } from '../../challenges/_what-if/what-if';

type Props = {
  report: GradeReport;
  texts: Readonly<Record<string, string>>;
  show: Show;
  onFix: (fix: Fix) => void;
};

const WORST_FIRST = ['wont-start', 'exposed', 'deprecated', 'unknown', 'conditional'];

/** Everything that the library says of the files: verdicts on the map, why, what was found, what people would meet. */
export function DeskReport({ report, texts, show, onFix }: Props) {
  const [asked, setAsked] = useState<PathId | null>(null);
  const chosen = asked ?? worstPath(report);
  return (
    <div className="flex flex-col gap-5">
      <VerdictStrip report={report} />
      <Panel title="Components">
        <ComponentList report={report} show={show} />
        {report.notUnderstood.length > 0 ? (
          <p className="mt-3 text-muted text-sm [overflow-wrap:anywhere]">
            Not understood, so not judged: {report.notUnderstood.join(', ')}
          </p>
        ) : null}
      </Panel>
      <Panel title="Paths" aside="Choose one to see why">
        <PathMap
          looks={pathLooks(report)}
          chosen={chosen}
          onChoose={setAsked}
          title="Map of the ten paths with their verdicts"
        />
        <div className="mt-4">
          <ClaimMatrix report={report} chosen={chosen} onChoose={setAsked} />
        </div>
      </Panel>
      <PathReasons report={report} path={chosen} show={show} />
      <Panel title="Findings" aside={countWords(report.findings.length, 'finding')}>
        {report.findings.length === 0 ? (
          <p className="text-muted">No rule found anything in these files.</p>
        ) : (
          <ul>
            {report.findings.map((finding, i) => (
              <FindingCard
                key={findingKey(report.findings, i)}
                finding={finding}
                rule={ruleEntry(finding.rule)?.rule}
                texts={texts}
                show={show}
                onFix={onFix}
              />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="What if" aside="see an operation travel the map">
        <WhatIf report={report} show={show} />
      </Panel>
      <Panel title="Operations" aside="what people and components would meet">
        <OperationList report={report} show={show} />
      </Panel>
    </div>
  );
}

function worstPath({ paths }: GradeReport): PathId {
  for (const verdict of WORST_FIRST) {
    const found = pathIds.find((path) => paths[path].verdict === verdict);
    if (found !== undefined) return found;
  }
  return 'apiserver-to-kubelet';
}
