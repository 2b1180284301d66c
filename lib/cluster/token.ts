import type { Span } from '../core/span';

/** One element of an argument vector, with the text it came from. */
export type Token = {
  text: string;
  file: string;
  range: Span;
  /** The element as the file has it, quotes and all, where its text was not changed by variables. */
  raw?: string;
  /** What set it, where that is not the file: a default of kubeadm. The place is then only where an error about it points. */
  layer?: 'kubeadm';
};
