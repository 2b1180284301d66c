export type MigrationProblemCode =
  | 'newer-database'
  | 'changed-migration'
  | 'gap-in-history'
  | 'foreign-database'
  | 'failed-migration'
  | 'broken-reference';

/** Why a database was left as it was found; the message is for the person who starts the program. */
export class MigrationProblem extends Error {
  readonly code: MigrationProblemCode;
  constructor(code: MigrationProblemCode, message: string) {
    super(message);
    this.name = 'MigrationProblem';
    this.code = code;
  }
}
