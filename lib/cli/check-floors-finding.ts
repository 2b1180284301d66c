/** Something that stands where it may not. */
export type FloorFinding = {
  code:
    | 'barrel'
    | 'client-value-import'
    | 'clock'
    | 'code-in-content'
    | 'dom'
    | 'environment'
    | 'file-name'
    | 'impure-import'
    | 'process'
    | 'prisma'
    | 'random'
    | 'scheduler'
    | 'testing-import'
    | 'top-level'
    | 'unknown-folder'
    | 'upward-import';
  /** From the root, with forward slashes. */
  file: string;
  line: number;
  message: string;
};
