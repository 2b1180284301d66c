/** What the learner sends back, by form. Parsed from unknown by the kind; garbage is `invalid`, never an exception. */
export type Answer =
  | { form: 'flip' }
  | { form: 'choose-one'; chosen: string }
  | { form: 'choose-many'; chosen: readonly string[] }
  | { form: 'type-in'; text: string }
  | { form: 'map-point'; path: string }
  | { form: 'map-name'; chosen: string };
