'use client';

import { useState } from 'react';
import { PathMap } from '@/app/_components/path-map';
import { PATH_WORDS } from '@/app/_components/path-words';
import { type PathId, pathIds } from '@/lib/rules/path-ids';
import type { FormProps } from './form-handle';
import { OptionsForm } from './options-form';

const OPTIONS = pathIds.map((id) => ({ id, text: PATH_WORDS[id].name }));

/** Point at a path: on the map, or in the list that says the same. */
export function MapPointForm(props: FormProps) {
  const { given, onGiven } = props;
  const [path, setPath] = useState<PathId | null>(
    given?.form === 'map-point' ? (pathIds.find((id) => id === given.path) ?? null) : null,
  );
  const point = (next: PathId) => {
    setPath(next);
    onGiven?.({ form: 'map-point', path: next });
  };
  return (
    <div className="flex flex-col gap-5">
      <PathMap
        title="Map of all paths: point at the one that is described"
        onChoose={point}
        chosen={path}
        disabled={props.locked}
      />
      <OptionsForm
        {...props}
        legend="Point at a line of the map, or choose from this list."
        options={OPTIONS}
        many={false}
        columns
        chosen={path ? [path] : []}
        onChosen={([id]) => setPath((id as PathId | undefined) ?? null)}
        answerOf={([id]) => ({ form: 'map-point', path: id ?? '' })}
      />
    </div>
  );
}
