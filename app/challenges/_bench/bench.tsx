'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changedFiles } from '@/lib/content/changed-files';
import { editorMarkers } from '@/lib/rules/editor-markers';
import type { Fix } from '@/lib/rules/fix';
import { applyEdits } from '@/lib/rules/fixes/apply-edits';
import type { ChallengeBenchView, SubmissionResult } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import { toRoute } from '../../_components/to-route';
import { useSame } from '../../_components/use-same';
import { BenchFrame, type Tab } from './bench-frame';
import { BenchHead } from './bench-head';
import { BenchKeys } from './bench-keys';
import { BenchNotices } from './bench-notices';
import { BenchStops } from './bench-stops';
import { ChangesDialog } from './changes-dialog';
import { EditorArea } from './editor-area';
import { ExamPanel } from './exam-panel';
import { fileRows } from './file-rows';
import { firstFile } from './first-file';
import { HintDialog, SolutionDialog } from './help-dialogs';
import { LaidOver } from './laid-over';
import { liveGrader } from './live-grade';
import { LivePanel } from './live-panel';
import { LiveStrip } from './live-strip';
import { ResultView } from './result-view';
import { standOf } from './stand-of';
import { TaskPanel } from './task-panel';
import { type DraftState, useDraft } from './use-draft';
import { useEditorChoice } from './use-editor-choice';
import { useOpenFile } from './use-open-file';
import { useReveal } from './use-reveal';
import { useSubmission } from './use-submission';

const SAVED: Record<DraftState, string> = {
  saved: 'Saved',
  saving: 'Saving',
  device: 'Saved on this device; the server does not answer',
  'newer-there': 'Saved on this device; the server has a newer text',
  'too-large': 'Saved on this device only; the server keeps up to 512 KB',
  refused: 'Saved on this device only; the server does not take these files',
  'signed-out': 'Saved on this device; sign in again to save it on the server',
  unsafe: 'Not saved: this browser keeps nothing, and the server does not answer',
};

const SKIPS = [
  { stop: 'files', words: 'Skip to the files' },
  { stop: 'middle', words: 'Skip to the editor' },
  { stop: 'right', words: 'Skip to the verdict' },
];

/** The bench of a challenge: task and files, editor, and what follows, judged in this browser at each keystroke (in an exam only by the server). */
export function Bench({
  view,
  next,
  learnerId,
}: {
  view: ChallengeBenchView;
  /** The challenge to do after this one; null when all are solved. */
  next: string | null;
  learnerId: string;
}) {
  const { task, attempt, progress } = view;
  const exam = attempt?.mode === 'exam';
  const router = useRouter();
  const { files, state, offer, otherTab, settle, edit, take } = useDraft(view, learnerId);
  const choice = useEditorChoice();
  const [judge] = useState(() => liveGrader(task));
  const [first] = useState(() => {
    const begun = judge(task.start);
    // In an exam nothing says where to look.
    return firstFile(task, !exam && begun.kind === 'judged' ? begun.grade : null);
  });
  const [chosen, setActive] = useOpenFile(
    `spokewise-bench/${learnerId}/${task.slug}/open`,
    attempt?.id ?? null,
    first,
  );
  // An added file may be taken away again, here or in another tab.
  const active = files[chosen] === undefined ? first : chosen;
  const [tab, setTab] = useState<Tab>('left');
  const [dialog, setDialog] = useState<'changes' | 'hint' | 'solution' | 'keys' | null>(null);
  const [result, setResult] = useState<SubmissionResult | null>(null);
  const [tries, setTries] = useState(progress.tries);
  const [taken, setTaken] = useState<number | null>(null);
  const [lastPassing, setLastPassing] = useState(progress.lastPassing);
  const [paused, setPaused] = useState(attempt?.paused ?? false);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = useCallback(
    (file: string) => {
      setActive(file);
      setTab('middle');
    },
    [setActive],
  );
  const { editor, reveal, show } = useReveal(open);
  const { state: handed, submit } = useSubmission(task.slug, learnerId, (judged) => {
    setResult(judged);
    setTries((before) => before + 1);
    if (judged.solved) setLastPassing(judged.files);
    if (judged.mode === 'exam') setTaken(judged.usedMs);
  });
  useEffect(() => {
    if (result) heading.current?.focus();
  }, [result]);
  useEffect(() => {
    // The button that led here is gone. Who is in the bench already, as before a slow script, stays.
    const here = document.activeElement?.closest('main') ?? null;
    if (here === null) heading.current?.focus({ preventScroll: true });
  }, []);

  const live = useMemo(() => judge(files), [judge, files]);
  const grade = live.kind === 'judged' ? live.grade : null;
  const markers = useMemo(
    () => (grade === null ? [] : editorMarkers(grade.report, { only: exam ? 'syntax' : 'everything' })),
    [grade, exam],
  );
  const latest = useRef(files);
  latest.current = files;
  const fix = useCallback((one: Fix) => take(applyEdits(latest.current, one.edits)), [take]);
  const fixesAt = (file: string, from: number, to: number) =>
    (grade?.report.findings ?? []).flatMap((one) =>
      one.file === file && one.range && one.range.start.offset <= to && one.range.end.offset >= from
        ? one.fixes
        : [],
    );
  const unmet = task.objectives.filter(
    ({ id }) => grade?.objectives.find((one) => one.id === id)?.met !== true,
  );
  const add = useCallback(
    (path: string) => {
      edit(path, '');
      open(path);
    },
    [edit, open],
  );
  const remove = useCallback(
    (path: string) => {
      const { [path]: text = '', ...rest } = latest.current;
      if (text.trim() === '') {
        take(rest);
        return;
      }
      // Whoever wrote something there is asked first.
      setActive(path);
      setDialog('changes');
    },
    [take, setActive],
  );
  const rows = useSame(fileRows(files, task.start, task.readOnly, markers));
  const stands = useSame(exam || grade === null ? null : standOf(grade));

  return (
    <div className="sm:-my-4 xl:relative xl:left-1/2 xl:w-[min(110rem,calc(100vw-3rem))] xl:-translate-x-1/2">
      <LaidOver>
        <BenchStops skips={exam ? SKIPS.slice(0, 2) : SKIPS} onTab={setTab} />
      </LaidOver>
      <BenchHead
        view={view}
        learnerId={learnerId}
        saved={SAVED[state]}
        taken={taken}
        checking={handed.kind === 'sending'}
        checked={result !== null}
        paused={paused}
        onPaused={setPaused}
        onDialog={setDialog}
        onCheck={() =>
          submit(changedFiles(task.start, files), live.kind === 'refused' ? live.sentence : null)
        }
        heading={heading}
      />
      <BenchNotices
        note={view.draftNote}
        handed={handed}
        paused={paused}
        otherTab={otherTab}
        offer={offer}
        onSettle={settle}
      />
      {result ? (
        <ResultView
          result={result}
          learnerId={learnerId}
          show={(file, range) => {
            setResult(null);
            show(file, range);
          }}
          actions={
            <>
              <Button kind={result.solved ? 'secondary' : 'primary'} onClick={() => setResult(null)}>
                Keep working
              </Button>
              <Button
                kind={result.solved ? 'primary' : 'secondary'}
                onClick={() => router.push(toRoute(next === null ? '/challenges' : `/challenges/${next}`))}
              >
                {next === null ? 'To the challenges' : 'To the next challenge'}
              </Button>
              {exam && !result.solved ? null : (
                <Button kind="quiet" onClick={() => setDialog('solution')}>
                  Walk through the solution
                </Button>
              )}
            </>
          }
        />
      ) : null}
      <div hidden={result !== null}>
        <BenchFrame
          names={{ left: 'Task', middle: 'Editor', right: exam ? 'Exam' : 'Verdict' }}
          tab={tab}
          onTab={setTab}
          left={
            <TaskPanel
              task={task}
              stands={stands}
              rows={rows}
              active={active}
              onOpen={open}
              onAdd={add}
              onRemove={remove}
            />
          }
          middle={
            <EditorArea
              ref={editor}
              files={files}
              active={active}
              readOnly={task.readOnly}
              markers={markers}
              kubernetes={task.kubernetes}
              choice={choice}
              fixesAt={exam ? undefined : fixesAt}
              onChange={edit}
              onFix={fix}
              onOpen={open}
            />
          }
          right={
            exam ? (
              <ExamPanel syntax={markers} files={files} onShow={reveal} />
            ) : live.kind === 'judged' ? (
              <div className="flex flex-col gap-4" data-judged={live.revision}>
                <LiveStrip grade={live.grade} />
                <LivePanel
                  report={live.grade.report}
                  texts={files}
                  about={task.path}
                  show={show}
                  onFix={fix}
                />
              </div>
            ) : (
              <p role="status" className="rounded-lg bg-unknown-soft px-4 py-3">
                {live.kind === 'refused'
                  ? `Not judged: ${live.sentence}`
                  : 'These files could not be judged here, which is our mistake. They are kept; Check asks the server.'}
              </p>
            )
          }
        />
      </div>
      <ChangesDialog
        open={dialog === 'changes'}
        onOpenChange={(next) => setDialog(next ? 'changes' : null)}
        start={task.start}
        lastPassing={lastPassing}
        files={files}
        editor={choice.kind}
        active={active}
        onTake={take}
      />
      <BenchKeys
        open={dialog === 'keys'}
        onOpenChange={(next) => setDialog(next ? 'keys' : null)}
        editor={choice.kind}
      />
      <HintDialog
        open={dialog === 'hint'}
        onOpenChange={(next) => setDialog(next ? 'hint' : null)}
        learnerId={learnerId}
        slug={task.slug}
        unmet={unmet}
        changed={changedFiles(task.start, files)}
      />
      <SolutionDialog
        open={dialog === 'solution'}
        onOpenChange={(next) => setDialog(next ? 'solution' : null)}
        learnerId={learnerId}
        task={task}
        tries={tries}
      />
    </div>
  );
}
