import type { Markdown, Shown, ShownOption } from '../questions/shown';

/** A gap as it is shown: `g1` is the gap that stands at `{{1}}` in the prompt. */
export type ShownGap =
  | { id: string; kind: 'choose'; options: readonly ShownOption[] }
  | { id: string; kind: 'type' }
  | { id: string; kind: 'number' };

/** What of a question in a quiz may leave the server before an answer is in: the forms of lib/questions, and three more. JSON. */
export type PaperShown =
  | Shown
  /** A number to type. */
  | { form: 'number'; prompt: Markdown }
  /** A text with gaps: the prompt holds `{{1}}`, `{{2}}` … */
  | { form: 'gaps'; prompt: Markdown; gaps: readonly ShownGap[] }
  /** A sandbox task; the bench loads its files by the slug. */
  | { form: 'challenge'; slug: string; title: string; prompt: Markdown };

export type PaperForm = PaperShown['form'];
