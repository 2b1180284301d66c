import type { ScenarioNote } from '../../content/note';
import type { Markdown } from '../shown';
import { BASES } from './bases';

/** A question about a cluster with what a reader must know of what is not shown. */
export function stem(note: ScenarioNote, question: Markdown): Markdown {
  const parts = [
    ...Object.keys(BASES[note.base].model.programs),
    ...Object.keys(BASES[note.base].model.documents),
  ];
  const hidden = parts.some((part) => !(note.show as readonly string[]).includes(part));
  const rest = hidden
    ? ' What is not shown is as kubeadm sets it up, with each side verifying the other.'
    : '';
  return `${question}\n\nKubernetes 1.36. Certificates and keys that are named exist.${rest}`;
}
