'use client';

import { useEffect, useState } from 'react';
import { INPUT_LOOK } from '../../_components/input-look';

type Props = { path: string; taken: (path: string) => boolean; onRename: (to: string) => void };

/** The path of the open file. It takes effect when you leave the field or press Enter, not at each key. */
export function PathField({ path, taken, onRename }: Props) {
  const [text, setText] = useState(path);
  useEffect(() => setText(path), [path]);
  const wanted = text.trim();
  const fault =
    wanted === path
      ? null
      : wanted === ''
        ? 'A file needs a path.'
        : taken(wanted)
          ? 'Another file has this path.'
          : /^(control-plane|node|cluster)\/[^/]/.test(wanted)
            ? null
            : 'Begin with control-plane/, node/ or cluster/: the side on which the file lies.';
  const commit = () => (fault === null ? wanted !== path && onRename(wanted) : setText(path));
  return (
    <label className="block min-w-0 flex-1">
      <span className="mb-1 block text-muted text-sm">Path</span>
      <input
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setText(path);
        }}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={fault !== null}
        className={`${INPUT_LOOK} font-mono sm:text-sm!`}
      />
      {fault ? (
        <span role="alert" className="mt-1 block font-medium text-exposed text-sm">
          {fault}
        </span>
      ) : null}
    </label>
  );
}
