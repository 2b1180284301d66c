'use client';

import 'monaco-editor/features/diffEditor/register';
import { useEffect, useRef } from 'react';
import type { FileDiffProps } from '../file-diff';
import { followTheme } from './follow-theme';
import { monaco } from './monaco-api';
import { languageOf, TEXT_OPTIONS } from './monaco-options';

/** A file beside what it is compared with, in Monaco: side by side where there is room, else one below the other. */
export function MonacoDiff({ path, before, after, beforeName }: FileDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = host.current;
    if (node === null) return;
    const unfollow = followTheme();
    const models = {
      original: monaco.editor.createModel(before, languageOf(path)),
      modified: monaco.editor.createModel(after, languageOf(path)),
    };
    const editor = monaco.editor.createDiffEditor(node, {
      ...TEXT_OPTIONS,
      readOnly: true,
      originalEditable: false,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: 720,
      hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 4 },
      renderOverviewRuler: false,
      renderMarginRevertIcon: false,
      renderGutterMenu: false,
      originalAriaLabel: `${path}, ${beforeName}`,
      modifiedAriaLabel: `${path}, as it is now. F7 goes to the next change.`,
    });
    for (const side of [editor.getOriginalEditor(), editor.getModifiedEditor()])
      side.updateOptions({ tabFocusMode: true });
    editor.setModel(models);
    return () => {
      unfollow();
      editor.dispose();
      models.original.dispose();
      models.modified.dispose();
    };
  }, [path, before, after, beforeName]);
  return <div ref={host} className="h-[min(56dvh,30rem)] overflow-hidden rounded-lg border border-edge" />;
}
