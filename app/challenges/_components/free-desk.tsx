'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { editorMarkers } from '@/lib/rules/editor-markers';
import type { Fix } from '@/lib/rules/fix';
import { applyEdits } from '@/lib/rules/fixes/apply-edits';
import { grader } from '@/lib/rules/grade-cluster';
import { Button } from '../../_components/button';
import { useSame } from '../../_components/use-same';
import { LIVE_LIMIT, sizeOf } from '../../_report/live-limit';
import { VerdictStrip } from '../../_report/verdict-strip';
import { BenchFrame, type Tab } from '../_bench/bench-frame';
import { BenchKeys } from '../_bench/bench-keys';
import { BenchStops } from '../_bench/bench-stops';
import { EditorArea } from '../_bench/editor-area';
import { fileRows } from '../_bench/file-rows';
import { FileTree } from '../_bench/file-tree';
import { LaidOver } from '../_bench/laid-over';
import { LivePanel } from '../_bench/live-panel';
import { useEditorChoice } from '../_bench/use-editor-choice';
import { useReveal } from '../_bench/use-reveal';
import { type FreeWork, keepWork, NO_WORK, readWork } from '../_work/free-work';
import { readShared, writeShared } from '../_work/shared-files';
import { FreeStart } from './free-start';
import { MINORS, MinorField } from './minor-field';

const SKIPS = [
  { stop: 'files', words: 'Skip to the files' },
  { stop: 'middle', words: 'Skip to the editor' },
  { stop: 'right', words: 'Skip to the verdict' },
];

/** The sandbox without a task: begin with a cluster or with pasted files, change what you like, share it by a link. */
export function FreeDesk() {
  const [work, setWork] = useState<FreeWork>(NO_WORK);
  /** What stood here before a link brought other files. */
  const [before, setBefore] = useState<FreeWork | null>(null);
  const { files, minor } = work;
  const [asked, setActive] = useState('');
  const [tab, setTab] = useState<Tab>('middle');
  const [note, setNote] = useState('');
  const [ready, setReady] = useState(false);
  const [keys, setKeys] = useState(false);
  const choice = useEditorChoice();
  const active = files[asked] === undefined ? (Object.keys(files)[0] ?? '') : asked;
  const open = useCallback((file: string) => {
    setActive(file);
    setTab('middle');
  }, []);
  const { editor, show } = useReveal(open);
  const setFiles = (change: (files: ClusterFiles) => ClusterFiles) =>
    setWork((now) => ({ ...now, files: change(now.files) }));
  const setMinor = (minor: number) => setWork((now) => ({ ...now, minor }));
  const take = (next: ClusterFiles, words = '') => {
    setWork((now) => ({ ...NO_WORK, minor: now.minor, files: next }));
    setBefore(null);
    setActive(Object.keys(next)[0] ?? '');
    setNote(words);
  };

  useEffect(() => {
    const begin = async () => {
      const shared = await readShared(location.hash);
      const kept = readWork();
      if (shared.kind !== 'read') {
        if (shared.kind === 'bad') setNote(shared.sentence);
        setWork(kept);
        return;
      }
      const { kind: _kind, ...given } = shared;
      setWork({ ...given, minor: MINORS.includes(given.minor) ? given.minor : NO_WORK.minor });
      setNote('These files came with the link. They are in this browser only.');
      // The link again after a reload, or one's own work from before it.
      const own = isSame(kept, given) ? readWork('before') : kept;
      if (Object.keys(own.files).length > 0) {
        keepWork(own, 'before');
        setBefore(own);
      }
      history.replaceState(history.state, '', location.pathname);
    };
    begin().finally(() => setReady(true));
  }, []);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => keepWork(work), 400);
    return () => clearTimeout(timer);
  }, [ready, work]);

  const [judge] = useState(grader);
  const large = sizeOf(Object.values(files)) > LIVE_LIMIT;
  const report = useMemo(
    () => (active === '' || large ? null : judge(work, minor)),
    [work, minor, judge, active, large],
  );
  const markers = useMemo(() => (report === null ? [] : editorMarkers(report)), [report]);
  const rows = useSame(fileRows(files, null, [], markers));
  const fix = (one: Fix) => {
    setFiles(() => applyEdits(files, one.edits));
    setNote(`Applied: ${one.title}`);
  };
  const share = async () => {
    const fragment = await writeShared(work);
    if (fragment.length > 200_000) {
      setNote('These files are too large for a link. Share the files themselves.');
      return;
    }
    const address = location.origin + location.pathname + fragment;
    try {
      await navigator.clipboard.writeText(address);
      setNote('The link is copied. It carries the files themselves; nothing is stored on the server.');
    } catch {
      history.replaceState(history.state, '', address);
      setNote('The link stands in the address bar now. It carries the files themselves.');
    }
  };

  if (active === '')
    return <FreeStart ready={ready} note={note} minor={minor} onMinor={setMinor} onTake={take} />;
  return (
    <div className="xl:relative xl:left-1/2 xl:w-[min(110rem,calc(100vw-3rem))] xl:-translate-x-1/2 sm:-my-4">
      <LaidOver>
        <BenchStops skips={SKIPS} onTab={setTab} />
      </LaidOver>
      <div data-stop="actions" className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="font-bold text-xl">Free sandbox</h1>
        <div className="flex flex-wrap items-center gap-2">
          <MinorField value={minor} onChange={setMinor} className="gap-2 text-sm" />
          <Button data-landing="" onClick={share}>
            Share by a link
          </Button>
          <Button kind="quiet" className="max-[899px]:hidden" onClick={() => setKeys(true)}>
            Keys
          </Button>
          <Button kind="quiet" onClick={() => take({})}>
            Begin anew
          </Button>
        </div>
      </div>
      <BenchKeys open={keys} onOpenChange={setKeys} editor={choice.kind} />
      <p role="status" className="mb-3 text-sm empty:hidden">
        {note}
      </p>
      {before ? (
        <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          What you had here before is kept.
          <Button
            size="small"
            onClick={() => {
              setWork(before);
              setActive('');
              setBefore(null);
              setNote('Your own files are back.');
            }}
          >
            Bring it back
          </Button>
        </p>
      ) : null}
      <BenchFrame
        names={{ left: 'Files', middle: 'Editor', right: 'Verdict' }}
        tab={tab}
        onTab={setTab}
        left={<FileTree rows={rows} active={active} onOpen={open} />}
        middle={
          <EditorArea
            ref={editor}
            files={files}
            active={active}
            readOnly={[]}
            markers={markers}
            kubernetes={`1.${minor}`}
            choice={choice}
            onChange={(file, text) => setFiles((before) => ({ ...before, [file]: text }))}
            onFix={fix}
            onOpen={setActive}
          />
        }
        right={
          report === null ? (
            <p role="status" className="rounded-lg bg-unknown-soft px-4 py-3">
              These files are larger than 2 MB, which is more than is judged as you type.
            </p>
          ) : (
            <div className="flex flex-col gap-4">
              <VerdictStrip report={report} />
              <LivePanel report={report} texts={files} about="apiserver-to-kubelet" show={show} onFix={fix} />
            </div>
          )
        }
      />
    </div>
  );
}

function isSame(one: FreeWork, other: FreeWork): boolean {
  return (
    JSON.stringify(Object.entries(one.files).sort()) === JSON.stringify(Object.entries(other.files).sort())
  );
}
