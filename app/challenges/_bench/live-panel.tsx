'use client';

import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Fix } from '@/lib/rules/fix';
import type { GradeReport } from '@/lib/rules/grade-report';
import type { PathId } from '@/lib/rules/path-ids';
import { countWords } from '../../_components/count-words';
import { PathMap } from '../../_components/path-map';
import { useSame } from '../../_components/use-same';
import { ClaimMatrix } from '../../_report/claim-matrix';
import { ComponentList } from '../../_report/component-list';
import type { Show } from '../../_report/evidence-tree';
import { Fold } from '../../_report/fold';
import { OperationList } from '../../_report/operation-list';
import { pathLooks } from '../../_report/path-looks';
import { PathReasons } from '../../_report/path-reasons';
import { WhatIf } from '../_what-if/what-if';
import { FindingList } from './finding-list';
import { type Judged, LivePart } from './live-part';

type Props = {
  report: GradeReport;
  texts: Readonly<Record<string, string>>;
  /** The path that the task is about. */
  about: PathId;
  show: Show;
  onFix: (fix: Fix) => void;
};

/** What follows from the files as they are now. */
export const LivePanel = memo(function LivePanel({ report, texts, about, show, onFix }: Props) {
  const [chosen, setChosen] = useState<PathId>(about);
  const judged = useMemo<Judged>(() => ({ report, texts }), [report, texts]);
  const refuses =
    Object.values(report.components).some(({ present, starts }) => present && starts !== true) ||
    Object.values(report.documents).some(({ accepted }) => !accepted);
  const components = useCallback(
    ({ report }: Judged) => (
      <Part title={refuses ? 'What does not start' : 'Components'}>
        <ComponentList report={report} show={show} />
      </Part>
    ),
    [refuses, show],
  );
  const findings = useCallback(
    ({ report, texts }: Judged) => (
      <Part title="Findings" aside={countWords(report.findings.length, 'finding')}>
        <FindingList findings={report.findings} texts={texts} show={show} onFix={onFix} />
      </Part>
    ),
    [show, onFix],
  );
  const paths = useCallback(
    ({ report }: Judged) => <Paths report={report} chosen={chosen} onChoose={setChosen} />,
    [chosen],
  );
  const reasons = useCallback(
    ({ report }: Judged) => <PathReasons report={report} path={chosen} show={show} />,
    [chosen, show],
  );
  const whatIf = useCallback(
    ({ report }: Judged) => (
      <Part title="What if">
        <WhatIf report={report} show={show} />
      </Part>
    ),
    [show],
  );
  const operations = useCallback(
    ({ report }: Judged) => (
      <Part title="Operations">
        <OperationList report={report} show={show} />
      </Part>
    ),
    [show],
  );
  return (
    <div className="flex flex-col gap-4">
      {refuses ? <LivePart judged={judged} show={components} /> : null}
      <LivePart judged={judged} show={findings} />
      <LivePart judged={judged} show={paths} />
      <LivePart judged={judged} show={reasons} />
      <LivePart judged={judged} show={whatIf} />
      <LivePart judged={judged} show={operations} />
      {refuses ? null : <LivePart judged={judged} show={components} />}
    </div>
  );
});

type PathsProps = { report: GradeReport; chosen: PathId; onChoose: (path: PathId) => void };

function Paths({ report, chosen, onChoose }: PathsProps) {
  const looks = useSame(pathLooks(report));
  const map = useMemo(
    () => (
      <PathMap
        looks={looks}
        chosen={chosen}
        onChoose={onChoose}
        title="Map of the paths with their verdicts"
      />
    ),
    [looks, chosen, onChoose],
  );
  return (
    <Part title="Paths">
      {map}
      <Fold
        className="mt-2"
        summary="Claims of every path"
        look="min-h-11 w-fit items-center text-muted text-sm"
      >
        {() => <ClaimMatrix report={report} chosen={chosen} onChoose={onChoose} />}
      </Fold>
    </Part>
  );
}

function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = `live-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface p-4 shadow-card">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside ? <p className="text-muted text-sm">{aside}</p> : null}
      </div>
      {children}
    </section>
  );
}
