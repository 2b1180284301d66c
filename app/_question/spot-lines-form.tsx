'use client';

import { type KeyboardEvent, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { ConfigFigure } from '@/app/_components/config-figure';
import { ConfigFiles } from '@/app/_components/config-files';
import { configLinesOf } from '@/app/_components/config-lines-of';
import type { ShownFile } from '@/lib/questions/scenario/shown-file';
import type { FormProps } from './form-handle';
import { lineId } from './line-id';
import { SpotLines } from './spot-lines';

type Props = FormProps & { files: readonly ShownFile[] };

/** Lines to point at. One stop of the Tab key: arrows go from line to line, Space chooses, Enter checks. */
export function SpotLinesForm({ files, locked, given, onGiven, onAnswer, onProblem, ref }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(given?.form === 'spot-lines' ? given.chosen : []);
  const ids = useMemo(
    () =>
      files.flatMap(({ text }, file) =>
        configLinesOf(text).flatMap((line, place) => (line.trim() === '' ? [] : [lineId(file, place)])),
      ),
    [files],
  );
  const [at, setAt] = useState(ids[0] ?? '');
  const hint = useId();
  const root = useRef<HTMLDivElement>(null);
  const submit = () => {
    if (locked) return;
    if (chosen.length === 0) onProblem('Choose at least one line first.');
    else onAnswer({ form: 'spot-lines', chosen });
  };
  const goTo = (id: string | undefined) => {
    if (id !== undefined) root.current?.querySelector<HTMLElement>(`[data-line="${id}"]`)?.focus();
  };
  const toggle = (id: string) => {
    if (locked) return;
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    setChosen(next);
    onGiven?.(next.length === 0 ? null : { form: 'spot-lines', chosen: next });
  };
  useImperativeHandle(ref, () => ({ choose: () => undefined, submit, focus: () => false }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = ids.indexOf(at);
    if (event.key === 'Enter') submit();
    else if (event.key === 'ArrowDown') goTo(ids[place + 1]);
    else if (event.key === 'ArrowUp') goTo(ids[place - 1]);
    else if (event.key === 'Home') goTo(ids[0]);
    else if (event.key === 'End') goTo(ids.at(-1));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} aria-busy={locked}>
      <ConfigFiles
        files={files}
        columns
        className="max-sm:-mx-3"
        draw={(file, place) => (
          <ConfigFigure path={file.path}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no room for the frame's heading */}
            <div role="group" aria-label={`Lines of ${file.path}`} aria-describedby={hint}>
              <SpotLines
                file={file}
                place={place}
                chosen={chosen}
                at={at}
                locked={locked}
                onToggle={toggle}
                onAt={setAt}
                onKeyDown={onKeyDown}
              />
            </div>
          </ConfigFigure>
        )}
      />
      {/* Below the files: when it goes, nothing that is read moves. */}
      <p className="mt-3 text-muted text-sm">
        <span role="status">
          {chosen.length === 0
            ? 'No line chosen yet.'
            : chosen.length === 1
              ? '1 line chosen.'
              : `${chosen.length} lines chosen.`}
        </span>{' '}
        <span id={hint}>
          A wrong line cancels a right one.
          <span className="max-sm:hidden"> By keys: arrows, Space to choose, Enter to check.</span>
        </span>
      </p>
    </div>
  );
}
