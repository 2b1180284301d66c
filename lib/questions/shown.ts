import type { ShownFile } from './scenario/shown-file';

/** Markdown with inline code and fenced code blocks; rendered sanitised. */
export type Markdown = string;

export type ShownOption = { id: string; text: Markdown };

/** What of a question may leave the server before an answer is in. JSON. The `form` says which view draws it. */
export type Shown =
  /** Self-graded: the learner recalls, reveals and judges. The back travels with the front: there is no key to protect. */
  | { form: 'flip'; prompt: Markdown; back: Markdown; why: Markdown | null }
  /** `files`: what the question is about, shown above the options. */
  | {
      form: 'choose-one';
      prompt: Markdown;
      files?: readonly ShownFile[];
      options: readonly ShownOption[];
    }
  | {
      form: 'choose-many';
      prompt: Markdown;
      files?: readonly ShownFile[];
      options: readonly ShownOption[];
    }
  /** Point at lines of the files. */
  | { form: 'spot-lines'; prompt: Markdown; files: readonly ShownFile[] }
  /** Put the options in order. */
  | { form: 'order'; prompt: Markdown; options: readonly ShownOption[] }
  /** Give each of the left its partner, which may serve twice. */
  | { form: 'match'; prompt: Markdown; left: readonly ShownOption[]; partners: readonly ShownOption[] }
  | { form: 'type-in'; prompt: Markdown; expects: 'flag' | 'field' | 'port' | 'file-path' | 'word' }
  /** Point at the path that the prompt describes. */
  | { form: 'map-point'; prompt: Markdown }
  /** Name the path that is lit on the map. */
  | { form: 'map-name'; prompt: Markdown; lit: string; options: readonly ShownOption[] };

export type Form = Shown['form'];
