/** Something wrong in a content file: where it is (line and column count from 1) and what to do about it. */
export type ContentProblem = {
  code: ContentProblemCode;
  file: string;
  line: number;
  column: number;
  message: string;
};

export type ContentProblemCode =
  | 'yaml'
  | 'schema'
  | 'front-matter'
  | 'mdx'
  | 'component'
  | 'duplicate-id'
  | 'unknown-knob'
  | 'unknown-mutation'
  | 'unknown-operation'
  | 'unknown-step'
  | 'unknown-rule'
  | 'unknown-component'
  | 'unknown-field'
  | 'unknown-placeholder'
  | 'unknown-reason'
  | 'not-in-base'
  | 'also'
  | 'no-default'
  | 'unknown-path'
  | 'unknown-lesson'
  | 'unknown-exam'
  | 'uncovered-exam'
  | 'unknown-note'
  | 'twin'
  | 'versions'
  | 'cloze'
  | 'purpose-names-knob'
  | 'options'
  | 'option-why'
  | 'not-these'
  | 'near-miss'
  | 'exam-weights'
  | 'guide-coverage'
  | 'path-coverage'
  | 'key-position'
  | 'key-length'
  | 'vanished-id'
  | 'unlocked-id'
  | 'missing-file';
