import { fail, ok, type Result } from '@/lib/core/result';
import type { ReadProblem } from '../read-report';
import type { SqlDatabase, SqlEngine, SqlValue } from './sql-engine';

/** A note of Anki with the names that its numbers stand for. */
export type AnkiNote = {
  guid: string;
  /** Its type's name; '' where the file does not say. */
  model: string;
  isCloze: boolean;
  tags: readonly string[];
  fields: readonly string[];
  /** `A::B` of the deck of its first card; '' where it has none. */
  deck: string;
};

const MOST_NOTES = 20_000;
const MOST_CARDS = 200_000;

/** The notes of a collection of schema 11, in their order. */
export function collectionNotes(bytes: Uint8Array, sql: SqlEngine): Result<readonly AnkiNote[], ReadProblem> {
  let database: SqlDatabase | null = null;
  try {
    database = new sql.Database(bytes);
    const strange = strangeTable(database);
    if (strange !== null)
      return refuse(
        'damaged',
        `The collection in the package is not as Anki writes it (table “${strange.slice(0, 40)}”).`,
      );
    const [models, decks] = first(database, 'SELECT models, decks FROM col LIMIT 1') ?? [];
    const modelsById = namesIn(models);
    const decksById = namesIn(decks);
    const rows = all(
      database,
      `SELECT guid, mid, tags, flds, id FROM notes ORDER BY id LIMIT ${MOST_NOTES + 1}`,
    );
    if (rows.length > MOST_NOTES)
      return refuse('too-many-notes', 'The package holds more than 20,000 notes. Export a smaller deck.');
    // Joined here: without its index, SQLite would look through all cards for each note.
    const deckOfNote = new Map<string, string>();
    for (const [nid, did] of all(database, `SELECT nid, did FROM cards LIMIT ${MOST_CARDS}`))
      if (!deckOfNote.has(String(nid))) deckOfNote.set(String(nid), String(did));
    return ok(
      rows.map(([guid, mid, tags, fields, id]) => {
        const model = modelsById.get(String(mid));
        return {
          guid: String(guid ?? ''),
          model: model?.name ?? '',
          isCloze: model?.isCloze ?? false,
          tags: [
            ...new Set(
              String(tags ?? '')
                .split(/\s+/)
                .filter((tag) => tag !== ''),
            ),
          ],
          fields: String(fields ?? '').split('\u001f'),
          deck: decksById.get(deckOfNote.get(String(id)) ?? '')?.name ?? '',
        };
      }),
    );
  } catch {
    return refuse('damaged', 'The collection in the package cannot be read: export it from Anki again.');
  } finally {
    database?.close();
  }
}

function refuse(code: string, message: string) {
  return fail<ReadProblem>({ code, message, line: null });
}

/**
 * The first of the tables to be read that is none: a view or a computed column under that name could keep SQLite at work for ever. Collations
 * of newer versions (`unicase`) are not known to it either, but stand in other tables.
 */
function strangeTable(database: SqlDatabase): string | null {
  const sources = new Map(
    all(database, "SELECT name, type, sql FROM sqlite_master WHERE name IN ('col', 'notes', 'cards')").map(
      ([name, type, source]) => [String(name), `${type} ${source}`],
    ),
  );
  for (const name of ['col', 'notes', 'cards']) {
    const source = sources.get(name) ?? '';
    if (!/^table CREATE TABLE\b/i.test(source) || /\b(?:AS|GENERATED)\b/i.test(source)) return name;
  }
  return null;
}

function all(database: SqlDatabase, query: string): SqlValue[][] {
  return database.exec(query)[0]?.values ?? [];
}

function first(database: SqlDatabase, query: string): SqlValue[] | undefined {
  return all(database, query)[0];
}

/** `{"1": {"name": …, "type": …}}` of column `models` or `decks`. */
function namesIn(json: SqlValue | undefined): ReadonlyMap<string, { name: string; isCloze: boolean }> {
  const parsed: unknown = typeof json === 'string' && json !== '' ? JSON.parse(json) : {};
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  return new Map(
    entries.map(([id, one]: [string, unknown]) => {
      const held = typeof one === 'object' && one !== null ? one : {};
      return [
        id,
        { name: 'name' in held ? String(held.name) : '', isCloze: 'type' in held && held.type === 1 },
      ];
    }),
  );
}
