'use client';

import type { EditorProps } from './editor-props';
import { PlainEditors } from './plain-editors';

type Props = EditorProps & {
  /** What the person chose: Monaco, or text areas with the same checks. */
  kind: 'monaco' | 'plain';
};

/**
 * The editor of a cluster's files, one at a time. It fills its parent's height. Texts live in the parent's state; each file keeps
 * its own undo, for as long as this component stays mounted.
 */
export function ConfigEditor({ kind, ...props }: Props) {
  return <PlainEditors key={kind} {...props} />;
}
