'use client';

import { memo, type ReactNode, useMemo, useState } from 'react';
import type { Fix } from '@/lib/rules/fix';
import type { GradeReport } from '@/lib/rules/grade-report';
import type { PathId } from '@/lib/rules/path-ids';
import { countWords } from '../../_components/count-words';
import { PathMap } from '../../_components/path-map';
import { ClaimMatrix } from '../../_report/claim-matrix';
import { ComponentList } from '../../_report/component-list';
import type { Show } from '../../_report/evidence-tree';
import { Fold } from '../../_report/fold';
import { OperationList } from '../../_report/operation-list';
import { pathLooks } from '../../_report/path-looks';
import { PathReasons } from '../../_report/path-reasons';
import { WhatIf } from '../_what-if/what-if';
import { FindingList } from './finding-list';

type Props = {
  report: GradeReport;
  texts: Readonly<Record<string, string>>;
  /** The path that the task is about. */
  about: PathId;
  show: Show;
  onFix: (fix: Fix) => void;
};

/** What is scrolled out of sight is neither styled nor laid out at a keystroke; it is still found, read and focused. */
const UNSEEN = '[contain-intrinsic-size:auto_20rem] [content-visibility:auto]';

/** What follows from the files as they are now. */
export const LivePanel = memo(function LivePanel({ report, texts, about, show, onFix }: Props) {
  const [chosen, setChosen] = useState<PathId>(about);
  const refuses =
    Object.values(report.components).some(({ present, starts }) => present && starts !== true) ||
    Object.values(report.documents).some(({ accepted }) => !accepted);
  const verdicts = JSON.stringify(pathLooks(report));
  const map = useMemo(
    () => (
      <PathMap
        looks={JSON.parse(verdicts)}
        chosen={chosen}
        onChoose={setChosen}
        title="Map of the paths with their verdicts"
      />
    ),
    [verdicts, chosen],
  );
  return (
    <div className="flex flex-col gap-4">
      {refuses ? (
        <Part title="What does not start">
          <ComponentList report={report} show={show} />
        </Part>
      ) : null}
      <Part title="Findings" aside={countWords(report.findings.length, 'finding')}>
        <FindingList findings={report.findings} texts={texts} show={show} onFix={onFix} />
      </Part>
      <Part title="Paths">
        {map}
        <Fold
          className="mt-2"
          summary="Claims of every path"
          look="min-h-11 w-fit items-center text-muted text-sm"
        >
          {() => <ClaimMatrix report={report} chosen={chosen} onChoose={setChosen} />}
        </Fold>
      </Part>
      <div className={UNSEEN}>
        <PathReasons report={report} path={chosen} show={show} />
      </div>
      <Part title="What if">
        <WhatIf report={report} show={show} />
      </Part>
      <Part title="Operations">
        <OperationList report={report} show={show} />
      </Part>
      {refuses ? null : (
        <Part title="Components">
          <ComponentList report={report} show={show} />
        </Part>
      )}
    </div>
  );
});

function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = `live-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <section
      aria-labelledby={id}
      className={`scroll-mt-20 rounded-xl border border-line bg-surface p-4 shadow-card ${UNSEEN}`}
    >
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
