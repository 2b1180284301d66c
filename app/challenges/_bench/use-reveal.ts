'use client';

import { useCallback, useRef } from 'react';
import type { Span } from '@/lib/core/span';
import type { EditorHandle } from '../../_editor/editor-props';

/** A way to put the caret at a place of a file, which is opened first; `open` shows it. */
export function useReveal(open: (file: string) => void) {
  const editor = useRef<EditorHandle>(null);
  const opener = useRef(open);
  opener.current = open;
  const reveal = useCallback((file: string, from: number, to: number) => {
    opener.current(file);
    // The editor shows the file from the next frame on, and below 900 px its tab, too.
    requestAnimationFrame(() => requestAnimationFrame(() => editor.current?.reveal(file, from, to)));
  }, []);
  const show = useCallback(
    (file: string, range: Span | null) => reveal(file, range?.start.offset ?? 0, range?.end.offset ?? 0),
    [reveal],
  );
  return { editor, reveal, show };
}
