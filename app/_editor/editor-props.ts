import type { Ref } from 'react';
import type { EditorMarker } from '@/lib/rules/editor-marker';
import type { Fix } from '@/lib/rules/fix';

/** What a parent may ask of an editor. Offsets are UTF-16 code units. A file that is revealed must be the active one, or become it. */
export type EditorHandle = {
  reveal(file: string, from: number, to: number): void;
};

export type EditorProps = {
  files: Readonly<Record<string, string>>;
  active: string;
  readOnly: readonly string[];
  markers: readonly EditorMarker[];
  /** Given where fixes may be offered. Asked when a person opens the menu of fixes, of the texts that `markers` are about. */
  fixesAt?: ((file: string, from: number, to: number) => readonly Fix[]) | undefined;
  /** The version whose flags and fields are offered, such as "1.36". */
  kubernetes: string;
  /** Tab leaves the editor; else it indents. */
  tabMoves: boolean;
  onChange: (file: string, text: string) => void;
  onFix: (fix: Fix) => void;
  ref?: Ref<EditorHandle> | undefined;
};
