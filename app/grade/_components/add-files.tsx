'use client';

import { type ChangeEvent, useState } from 'react';
import { SAMPLE_CLUSTERS } from '@/lib/rules/cases/sample-clusters';
import { Button } from '../../_components/button';
import { buttonLook } from '../../_components/button-look';
import { INPUT_LOOK } from '../../_components/input-look';
import { readFiles } from './read-files';
import type { GivenFile } from './read-given';

type Props = {
  onGive: (given: readonly GivenFile[]) => void;
  onNew: () => void;
  onSample: (id: string) => void;
};

/** The ways to get files onto the desk: paste, choose, drop (anywhere on the page), an empty file, or a sample. */
export function AddFiles({ onGive, onNew, onSample }: Props) {
  const [text, setText] = useState('');
  const chosen = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    onGive(await readFiles([...(field.files ?? [])]));
    field.value = '';
  };
  return (
    <div className="flex flex-col gap-4">
      <fieldset>
        <legend className="mb-2 text-muted text-sm">Start from a sample</legend>
        <div className="flex flex-wrap gap-2">
          {SAMPLE_CLUSTERS.map(({ id, title, what }) => (
            <Button key={id} size="small" title={what} onClick={() => onSample(id)}>
              {title}
            </Button>
          ))}
        </div>
      </fieldset>
      <label className="block">
        <span className="mb-1 block text-muted text-sm">Or paste a file, or several YAML documents</span>
        <textarea
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={5}
          spellCheck={false}
          autoCapitalize="off"
          placeholder={'apiVersion: v1\nkind: Pod\n…\n---\napiVersion: kubelet.config.k8s.io/v1beta1\n…'}
          className={`${INPUT_LOOK} font-mono sm:text-sm!`}
        />
      </label>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          disabled={text.trim() === ''}
          onClick={() => {
            onGive([{ name: '', text }]);
            setText('');
          }}
        >
          Add what I pasted
        </Button>
        <label className={`${buttonLook('secondary', 'small')} has-focus-visible:outline-2`}>
          <input type="file" multiple className="sr-only" onChange={chosen} />
          Choose files
        </label>
        <label className={`${buttonLook('secondary', 'small')} has-focus-visible:outline-2`}>
          <input
            // React has no attribute of this name; browsers do.
            ref={(field) => field?.setAttribute('webkitdirectory', '')}
            type="file"
            className="sr-only"
            onChange={chosen}
          />
          Choose a folder
        </label>
        <Button size="small" kind="quiet" onClick={onNew}>
          Empty file
        </Button>
      </div>
      <p className="text-muted text-sm">
        You can also drop files and folders anywhere on this page. Each goes to the path where its content
        belongs.
      </p>
    </div>
  );
}
