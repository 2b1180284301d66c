export const ENGINES = ['sqlite', 'postgresql'] as const;

export type Engine = (typeof ENGINES)[number];

/** The engine that a DATABASE_URL names: `file:…` or `postgresql://…` (also `postgres://…`). Throws on anything else. */
export function engineOf(url: string): Engine {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  throw new Error('DATABASE_URL starts neither with "file:" (SQLite) nor with "postgresql://" (PostgreSQL).');
}
