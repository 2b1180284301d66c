/** What the learner sends back, by form. Parsed from unknown by the kind; garbage is `invalid`, never an exception. */
export type Answer =
  | { form: 'flip' }
  | { form: 'choose-one'; chosen: string }
  | { form: 'choose-many'; chosen: readonly string[] }
  /** Lines as `<place of the file, from 0>:<line, from 1>`. */
  | { form: 'spot-lines'; chosen: readonly string[] }
  /** All options, from the first to the last. */
  | { form: 'order'; chosen: readonly string[] }
  /** The right one's id by the left one's. */
  | { form: 'match'; pairs: Readonly<Record<string, string>> }
  | { form: 'type-in'; text: string }
  | { form: 'map-point'; path: string }
  | { form: 'map-name'; chosen: string };
