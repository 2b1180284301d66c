'use client';

import { useState } from 'react';
import type { ClusterFiles } from '@/lib/content/challenge';
import { Button } from '../../_components/button';
import { INPUT_LOOK } from '../../_components/input-look';
import { PageTitle } from '../../_components/page-title';
import { Panel } from '../../_components/panel';
import { readGiven } from '../../grade/_components/read-given';
import { FREE_STARTS } from './free-starts';
import { MinorField } from './minor-field';

type Props = {
  ready: boolean;
  note: string;
  minor: number;
  onMinor: (minor: number) => void;
  onTake: (files: ClusterFiles, words?: string) => void;
};

/** What the free sandbox may begin with: a cluster that is there, or pasted files. */
export function FreeStart({ ready, note, minor, onMinor, onTake }: Props) {
  const [text, setText] = useState('');
  const paste = () => {
    const { files, leftOut } = readGiven([{ name: '', text }], []);
    onTake(Object.fromEntries(files.map(({ path, text: one }) => [path, one])), leftOut ?? '');
  };
  return (
    <div aria-busy={!ready} className="max-w-4xl">
      <PageTitle title="Free sandbox">
        Change a cluster’s files as you like and see what every path and operation makes of it. Everything
        stays in this browser.
      </PageTitle>
      <p role="status" className="mb-4 rounded-lg bg-unknown-soft px-4 py-3 empty:hidden">
        {note}
      </p>
      <MinorField value={minor} onChange={onMinor} className="mb-4 w-fit gap-3" />
      <ul className="mb-6 grid gap-4 sm:grid-cols-3">
        {FREE_STARTS.map(({ id, title, what, files }) => (
          <li
            key={id}
            className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4 shadow-card"
          >
            <h2 className="font-semibold">{title}</h2>
            <p className="flex-1 text-[0.9375rem] text-muted">{what}</p>
            <Button onClick={() => onTake(files)} disabled={!ready} aria-label={`Begin with ${title}`}>
              Begin here
            </Button>
          </li>
        ))}
      </ul>
      <Panel title="Or begin with your own files">
        <label className="block">
          <span className="mb-1 block text-muted text-sm">
            Paste a file, or several YAML documents; each goes to the path where its content belongs
          </span>
          <textarea
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={6}
            spellCheck={false}
            autoCapitalize="off"
            className={`${INPUT_LOOK} font-mono sm:text-sm!`}
          />
        </label>
        <Button className="mt-3" disabled={text.trim() === '' || !ready} onClick={paste}>
          Begin with what I pasted
        </Button>
      </Panel>
    </div>
  );
}
