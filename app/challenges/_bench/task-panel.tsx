'use client';

import { memo } from 'react';
import type { ChallengeTask } from '@/lib/services/challenge-views';
import { Button } from '../../_components/button';
import { Markdown } from '../../_components/markdown';
import type { FileRow } from './file-rows';
import { FileTree } from './file-tree';
import { ObjectiveList } from './objective-list';
import type { Stand } from './stand-of';

type Props = {
  task: ChallengeTask;
  stands: Stand | null;
  rows: readonly FileRow[];
  active: string;
  onOpen: (path: string) => void;
  onAdd: (path: string) => void;
  onRemove: (path: string) => void;
};

/** The left of a bench: what is asked for, how it stands, and the files. */
export const TaskPanel = memo(function TaskPanel(props: Props) {
  const { task, stands, rows, active, onOpen, onAdd, onRemove } = props;
  return (
    <div className="flex flex-col gap-5 pr-1">
      <details open>
        <summary className="disclosure flex min-h-11 items-center font-semibold">Task</summary>
        <Markdown text={task.story} className="text-[0.9375rem]" />
      </details>
      <ObjectiveList task={task} grade={stands} />
      <div>
        <FileTree rows={rows} active={active} onOpen={onOpen} />
        {task.mayAdd.map((path) => {
          const there = rows.some((row) => row.path === path);
          return (
            <Button
              key={path}
              size="small"
              kind="quiet"
              className="mt-2 text-left [overflow-wrap:anywhere]"
              onClick={() => (there ? onRemove(path) : onAdd(path))}
            >
              {there ? 'Remove' : 'Add'} {path}
            </Button>
          );
        })}
      </div>
    </div>
  );
});
