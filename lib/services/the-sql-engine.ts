import 'server-only';
import initSqlJs from 'sql.js';
import type { SqlEngine } from '../formats/anki/sql-engine';

let started: Promise<SqlEngine> | undefined;

/** SQLite in WebAssembly, for the collections that Anki packages hold; started once per process, when it is first needed. */
export function theSqlEngine(): Promise<SqlEngine> {
  started ??= initSqlJs();
  return started;
}
