'use client';

import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { KUBERNETES_MINORS } from '@/lib/cluster/kubernetes-minor';
import type { Span } from '@/lib/core/span';
import { SAMPLE_CLUSTERS } from '@/lib/rules/cases/sample-clusters';
import type { Fix } from '@/lib/rules/fix';
import { Button } from '../../_components/button';
import { countWords } from '../../_components/count-words';
import { INPUT_LOOK } from '../../_components/input-look';
import { PlainEditor, type PlainEditorHandle } from '../../_editor/plain-editor';
import { AddFiles } from './add-files';
import { DeskReport } from './desk-report';
import { droppedFiles } from './dropped-files';
import { FileList } from './file-list';
import { type Judgement, judgeDesk } from './judge-desk';
import { PathField } from './path-field';
import { type GivenFile, readGiven } from './read-given';
import { rememberingParser } from './remembering-parser';
import { useDesk } from './use-desk';
import { useDrop } from './use-drop';

const MINORS = Array.from(
  { length: KUBERNETES_MINORS.last - KUBERNETES_MINORS.first + 1 },
  (_, i) => KUBERNETES_MINORS.last - i,
);

/** Paste your config: files on the left, what the library says of them on the right, judged in this browser at each keystroke. */
export function GradeDesk() {
  const { desk, change, ready } = useDesk();
  const [parse] = useState(rememberingParser);
  const judged = useDeferredValue(desk);
  const judgement = useMemo(() => judgeDesk(judged, parse), [judged, parse]);
  const texts = useMemo(
    () => Object.fromEntries(judged.files.map(({ path, text }) => [path, text])),
    [judged.files],
  );
  const editor = useRef<PlainEditorHandle>(null);
  const [note, setNote] = useState<string | null>(null);
  const open = desk.files.find(({ path }) => path === desk.open);
  const findings = judgement.kind === 'judged' ? judgement.report.findings : [];

  const give = (given: readonly GivenFile[]) => {
    const { files, leftOut } = readGiven(given, desk.files);
    if (files.length > 0) change({ kind: 'add', files });
    setNote(leftOut ?? (files.length > 1 ? `${countWords(files.length, 'file')} added.` : null));
  };
  useDrop(async (transfer) => give(await droppedFiles(transfer)));
  const show = (file: string, range: Span | null) => {
    change({ kind: 'open', path: file });
    // The field shows the file from the next frame on.
    requestAnimationFrame(() => editor.current?.reveal(range?.start.offset ?? 0, range?.end.offset ?? 0));
  };
  const fix = (one: Fix) => {
    // Places in a text that has changed since are not places.
    if (desk.files === judged.files) change({ kind: 'fix', fix: one });
  };
  const add = (
    <AddFiles
      onGive={give}
      onNew={() => change({ kind: 'add', files: [{ path: 'cluster/new.yaml', text: '' }] })}
      onSample={(id) => {
        const sample = SAMPLE_CLUSTERS.find((one) => one.id === id);
        if (sample === undefined) return;
        const files = Object.entries(sample.files).map(([path, text]) => ({ path, text }));
        change({ kind: 'replace', what: `Replaced by a sample: ${sample.title}`, files });
        setNote(null);
      }}
    />
  );
  return (
    <div aria-busy={!ready}>
      <div role="status" className="text-sm empty:hidden">
        {note ? <p className="mb-4">{note}</p> : null}
        {desk.undo ? (
          <p className="mb-4 flex flex-wrap items-center gap-x-3 rounded-lg border border-line bg-surface px-4 py-1.5">
            <span className="min-w-0 [overflow-wrap:anywhere]">{desk.undo.what}</span>
            <Button size="small" kind="quiet" onClick={() => change({ kind: 'undo' })}>
              Undo
            </Button>
          </p>
        ) : null}
      </div>
      {desk.files.length === 0 ? (
        <div className="max-w-3xl rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6">{add}</div>
      ) : (
        <div className="grid gap-6 lg:grid-cols-2 xl:relative xl:left-1/2 xl:w-[min(96rem,calc(100vw-4rem))] xl:-translate-x-1/2 xl:grid-cols-[minmax(0,13fr)_minmax(0,11fr)]">
          <section aria-label="Your files" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
            <div className="grid gap-4 xl:grid-cols-[13rem_minmax(0,1fr)]">
              <FileList desk={desk} findings={findings} onOpen={(path) => change({ kind: 'open', path })} />
              <div className="flex min-w-0 flex-col gap-3">
                {open ? (
                  <>
                    <div className="flex items-end gap-2">
                      <PathField
                        path={open.path}
                        taken={(path) => desk.files.some((file) => file.path === path)}
                        onRename={(to) => change({ kind: 'rename', path: open.path, to })}
                      />
                      <Button onClick={() => change({ kind: 'remove', path: open.path })}>Remove</Button>
                    </div>
                    <PlainEditor
                      ref={editor}
                      label={`Text of ${open.path}`}
                      value={open.text}
                      onChange={(text) => change({ kind: 'edit', path: open.path, text })}
                      markers={findings
                        .filter(({ file, range }) => file === open.path && range !== null)
                        .map(({ range, severity, message }) => ({
                          line: range?.start.line ?? 1,
                          severity: severity === 'critical' || severity === 'high' ? 'problem' : 'hint',
                          message,
                        }))}
                    />
                  </>
                ) : null}
                <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
                  <label className="block">
                    <span className="mb-1 block text-muted text-sm">Kubernetes</span>
                    <select
                      value={desk.minor}
                      onChange={(event) => change({ kind: 'read', minor: Number(event.currentTarget.value) })}
                      className={`${INPUT_LOOK} w-24!`}
                    >
                      {MINORS.map((minor) => (
                        <option key={minor} value={minor}>
                          1.{minor}
                        </option>
                      ))}
                    </select>
                  </label>
                  <label className="flex min-h-11 items-center gap-2 text-sm">
                    <input
                      type="checkbox"
                      className="size-5 accent-accent"
                      checked={desk.complete}
                      onChange={(event) => change({ kind: 'read', complete: event.currentTarget.checked })}
                    />
                    Every other file is absent
                  </label>
                  <Button
                    kind="quiet"
                    onClick={() => {
                      change({ kind: 'replace', what: 'Cleared', files: [] });
                      setNote(null);
                    }}
                  >
                    Clear all
                  </Button>
                </div>
                <details>
                  <summary className="disclosure flex min-h-11 w-fit items-center font-medium text-accent">
                    Add files
                  </summary>
                  <div className="pt-2">{add}</div>
                </details>
              </div>
            </div>
          </section>
          <section aria-label="What follows from them" className="min-w-0">
            {judgement.kind === 'judged' ? (
              <DeskReport report={judgement.report} texts={texts} show={show} onFix={fix} />
            ) : (
              <p role="status" className="rounded-lg bg-unknown-soft px-4 py-3">
                {sentenceFor(judgement)}
              </p>
            )}
          </section>
        </div>
      )}
    </div>
  );
}

function sentenceFor(judgement: Exclude<Judgement, { kind: 'judged' }>): string {
  switch (judgement.kind) {
    case 'empty':
      return 'Nothing to judge yet.';
    case 'too-large':
      return `These files hold ${judgement.megabytes.toFixed(1)} MB. Up to 2 MB are judged as you type: remove what has no part in a path, or run npx spokewise grade on them.`;
    case 'broken':
      return 'These files could not be judged, which is our mistake. They are still here: take the last change back, and please report it.';
  }
}
