'use client';

import type { Ref } from 'react';
import type { EditorMarker } from '@/lib/rules/editor-marker';
import type { Fix } from '@/lib/rules/fix';
import { Button } from '../../_components/button';
import { ConfigEditor } from '../../_editor/config-editor';
import type { EditorHandle } from '../../_editor/editor-props';
import { certificateTexts } from '../_work/certificate-text';
import { CertificateView } from './certificate-view';
import type { useEditorChoice } from './use-editor-choice';

type Props = {
  files: Readonly<Record<string, string>>;
  active: string;
  readOnly: readonly string[];
  markers: readonly EditorMarker[];
  kubernetes: string;
  fixesAt?: ((file: string, from: number, to: number) => readonly Fix[]) | undefined;
  onChange: (file: string, text: string) => void;
  onFix: (fix: Fix) => void;
  onOpen: (path: string) => void;
  choice: ReturnType<typeof useEditorChoice>;
  ref: Ref<EditorHandle>;
};

/** The open file: its path (with several files, the choice among them), the editor (or, for an inventory that is fixed, its certificates), and how the keys behave. */
export function EditorArea({ choice, ref, onOpen, ...editor }: Props) {
  const { files, active, readOnly } = editor;
  const several = Object.keys(files).length > 1;
  const fixed = readOnly.includes(active);
  const certificates = fixed ? certificateTexts(active, files[active] ?? '') : null;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div className="flex min-w-0 flex-1 items-center gap-2 max-sm:basis-full">
          <h2 className={`min-w-0 font-mono text-sm [overflow-wrap:anywhere] ${several ? 'sr-only' : ''}`}>
            {active}
          </h2>
          {several ? (
            // The tree may be out of sight: what else there is to open is said here too.
            <select
              aria-label="Open file"
              value={active}
              onChange={(event) => onOpen(event.currentTarget.value)}
              className="min-h-11 min-w-0 flex-1 truncate rounded-md border border-edge bg-surface px-2 text-sm"
            >
              {Object.keys(files)
                .toSorted()
                .map((path) => (
                  <option key={path} value={path}>
                    {nameFirst(path)}
                  </option>
                ))}
            </select>
          ) : null}
          {fixed ? <span className="shrink-0 text-muted text-sm">read only</span> : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-1">
          <Button
            size="small"
            kind="quiet"
            aria-pressed={choice.tabMoves}
            onClick={() => choice.setTabMoves(!choice.tabMoves)}
          >
            Tab {choice.tabMoves ? 'moves the focus' : 'indents'}
          </Button>
          {choice.narrow ? null : (
            <Button
              size="small"
              kind="quiet"
              aria-pressed={choice.chosen === 'plain'}
              onClick={() => choice.setKind(choice.chosen === 'plain' ? 'monaco' : 'plain')}
            >
              Plain editor
            </Button>
          )}
        </div>
      </div>
      <p role="status" className="sr-only">
        {choice.said}
      </p>
      {/* Heard before the editor within takes the key. */}
      <div
        className="min-h-0 flex-1 max-[899px]:h-[60dvh] max-[899px]:flex-none"
        onKeyDownCapture={(event) => {
          if (!event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'm') return;
          event.preventDefault();
          event.stopPropagation();
          choice.setTabMoves(!choice.tabMoves);
        }}
      >
        {certificates === null ? null : <CertificateView certificates={certificates} />}
        <div className="h-full" hidden={certificates !== null}>
          <ConfigEditor ref={ref} kind={choice.kind} tabMoves={choice.tabMoves} {...editor} />
        </div>
      </div>
    </>
  );
}

/** The file's name, then where it lies: what is cut off is the folder. */
function nameFirst(path: string): string {
  const cut = path.lastIndexOf('/');
  return `${path.slice(cut + 1)} · ${path.slice(0, cut)}`;
}
