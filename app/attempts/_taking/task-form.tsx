'use client';

import { useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import type { EditorHandle } from '@/app/_editor/editor-props';
import { EditorArea } from '@/app/challenges/_bench/editor-area';
import { firstFile } from '@/app/challenges/_bench/first-file';
import { ObjectiveList } from '@/app/challenges/_bench/objective-list';
import { useEditorChoice } from '@/app/challenges/_bench/use-editor-choice';
import type { ChallengeTask } from '@/lib/services/challenge-views';
import type { PlaceFormProps } from './place-form-props';

type Props = PlaceFormProps & { task: ChallengeTask };

/** A sandbox task as in an exam: its files in the editor, without verdicts. Only files that differ from the start are the answer. */
export function TaskForm({ task, locked, given, onGiven, onDone, ref }: Props) {
  const { start, readOnly, kubernetes } = task;
  const [files, setFiles] = useState<Readonly<Record<string, string>>>(() => ({
    ...start,
    ...Object.fromEntries(task.mayAdd.map((path) => [path, start[path] ?? ''])),
    ...(given?.form === 'challenge' ? given.files : {}),
  }));
  const [active, setActive] = useState(() => firstFile(task, null));
  const choice = useEditorChoice();
  const editor = useRef<EditorHandle>(null);
  useImperativeHandle(ref, () => ({
    choose: (index) => {
      const path = Object.keys(files).toSorted()[index];
      if (path !== undefined) setActive(path);
    },
    submit: onDone,
    focus: () => false,
  }));
  const change = (path: string, text: string) => {
    if (locked || readOnly.includes(path)) return;
    const next = { ...files, [path]: text };
    setFiles(next);
    const changed = Object.fromEntries(
      Object.entries(next).filter(([one, content]) => (start[one] ?? '') !== content),
    );
    onGiven(Object.keys(changed).length === 0 ? null : { form: 'challenge', files: changed });
  };
  const changed = (start[active] ?? '') !== (files[active] ?? '');
  return (
    <div className="grid gap-6">
      <section aria-label={`What counts: ${task.title}`}>
        <ObjectiveList task={task} grade={null} />
      </section>
      <section aria-label={`Files: ${task.title}`} className="flex min-w-0 flex-col min-[900px]:h-[34rem]">
        <EditorArea
          ref={editor}
          files={files}
          active={active}
          readOnly={locked ? Object.keys(files) : readOnly}
          markers={[]}
          kubernetes={kubernetes}
          onChange={change}
          onFix={() => undefined}
          onOpen={setActive}
          choice={choice}
        />
      </section>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
        Your files are saved as your answer while you write, and judged when you hand in.
        <Button
          size="small"
          disabled={locked || !changed || readOnly.includes(active)}
          onClick={() => change(active, start[active] ?? '')}
        >
          Reset this file
        </Button>
      </p>
    </div>
  );
}
