/**
 * What a person at the command line should read about an error: the sentence of our own problems as it is, the usual
 * trouble with files, disks and servers in plain words, anything else by its message.
 */
export function sentenceFor(error: unknown): string {
  const text = wordsOf(error);
  if (/unable to open database file|SQLITE_CANTOPEN/i.test(text)) {
    return `The database file cannot be opened (${text}). Does its folder exist, and may you write there? DATABASE_URL names it.`;
  }
  if (/disk is full|disk I\/O|ENOSPC/i.test(text)) {
    return `The disk is full or failing (${text}). Make room on the volume that holds the data folder and start again.`;
  }
  if (/readonly database|EACCES|EROFS|EPERM/i.test(text)) {
    return `The data folder cannot be written (${text}). Give your user the right to write there, or name another place in DATABASE_URL.`;
  }
  if (/file is not a database|malformed/i.test(text)) {
    return `The database file is damaged or not SQLite (${text}). Restore it from a backup, or name another file in DATABASE_URL.`;
  }
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|timeout expired/i.test(text)) {
    return `The PostgreSQL server does not answer (${text}). Is it running, and are host and port in DATABASE_URL right?`;
  }
  if (/password authentication failed|does not exist|no pg_hba/i.test(text)) {
    return `PostgreSQL refuses the connection (${text}). Check user, password and database name in DATABASE_URL.`;
  }
  if (/SQLITE_BUSY|database is locked/i.test(text)) {
    return 'Another process keeps the database locked. End it, or wait until its work is done, and start again.';
  }
  return text;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { originalMessage } = (error.cause ?? {}) as { originalMessage?: string };
  const code = (error as { code?: string }).code;
  const message = originalMessage ?? (error.message || (code ?? error.name));
  return code !== undefined && !message.includes(code) && /^E[A-Z]+$/.test(code)
    ? `${code}: ${message}`
    : message;
}
