/**
 * What is needed of sql.js (SQLite in WebAssembly), whose start is asynchronous: the caller starts it, `await initSqlJs()`, and hands it in.
 * Its own types would bring Node's and the browser's with them.
 */
export type SqlEngine = { Database: new (bytes?: Uint8Array) => SqlDatabase };

export type SqlValue = number | string | Uint8Array | null;

export type SqlDatabase = {
  exec: (sql: string) => { columns: string[]; values: SqlValue[][] }[];
  run: (sql: string, params?: SqlValue[]) => unknown;
  export: () => Uint8Array;
  close: () => void;
};
