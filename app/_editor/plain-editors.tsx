'use client';

import { useImperativeHandle, useRef, useState } from 'react';
import type { EditorMarker } from '@/lib/rules/editor-marker';
import type { EditorProps } from './editor-props';
import { fileLabel } from './file-label';
import { type LineMarker, PlainEditor, type PlainEditorHandle } from './plain-editor';

/** A plain editor for each file that was opened. Those that are not active stay, hidden, because browsers keep undo per field. */
export function PlainEditors({ files, active, readOnly, markers, tabMoves, onChange, ref }: EditorProps) {
  const fields = useRef(new Map<string, PlainEditorHandle>());
  const [opened, setOpened] = useState<readonly string[]>([active]);
  if (!opened.includes(active)) setOpened([...opened, active]);
  useImperativeHandle(ref, () => ({
    reveal: (file, from, to) => fields.current.get(file)?.reveal(from, to),
  }));
  return opened
    .filter((path) => files[path] !== undefined)
    .map((path) => (
      <div key={path} hidden={path !== active} className="h-full">
        <PlainEditor
          ref={(field) => {
            if (field === null) fields.current.delete(path);
            else fields.current.set(path, field);
          }}
          label={fileLabel(path, readOnly.includes(path))}
          value={files[path] ?? ''}
          readOnly={readOnly.includes(path)}
          wrap
          tabMoves={tabMoves}
          height="h-full"
          markers={path === active ? lineMarkers(files[path] ?? '', path, markers) : []}
          onChange={(text) => onChange(path, text)}
        />
      </div>
    ));
}

function lineMarkers(text: string, path: string, markers: readonly EditorMarker[]): readonly LineMarker[] {
  const own = markers.filter(({ file }) => file === path).sort((a, b) => a.from - b.from);
  const lines: LineMarker[] = [];
  let [line, at] = [1, 0];
  for (const { from, severity, message } of own) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < from; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    lines.push({ line, severity, message });
  }
  return lines;
}
