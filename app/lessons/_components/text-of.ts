import { isValidElement, type ReactNode } from 'react';

/** All text inside a React node, e.g. the code of a fenced block that MDX turned into elements. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children);
  return '';
}
