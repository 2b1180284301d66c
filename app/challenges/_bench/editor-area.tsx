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
  choice: ReturnType<typeof useEditorChoice>;
  ref: Ref<EditorHandle>;
};

/** The open file: its path, the editor (or, for an inventory that is fixed, its certificates), and how the keys behave. */
export function EditorArea({ choice, ref, ...editor }: Props) {
  const { files, active, readOnly } = editor;
  const fixed = readOnly.includes(active);
  const certificates = fixed ? certificateTexts(active, files[active] ?? '') : null;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="min-w-0 font-mono text-sm [overflow-wrap:anywhere]">
          {active}
          {fixed ? <span className="font-sans text-muted"> · read only</span> : null}
        </h2>
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
      <div className="min-h-0 flex-1 max-[899px]:h-[60dvh] max-[899px]:flex-none">
        {certificates === null ? null : <CertificateView certificates={certificates} />}
        <div className="h-full" hidden={certificates !== null}>
          <ConfigEditor ref={ref} kind={choice.kind} tabMoves={choice.tabMoves} {...editor} />
        </div>
      </div>
    </>
  );
}
