const integers = (...names: readonly string[]) => names.map((name) => `${name} integer not null`).join(', ');
const texts = (...names: readonly string[]) => names.map((name) => `${name} text not null`).join(', ');

/** Anki's schema 11, the one that every version imports: statements that make an empty collection. */
export const SCHEMA: readonly string[] = [
  `CREATE TABLE col (id integer primary key, ${integers('crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls')}, ${texts('conf', 'models', 'decks', 'dconf', 'tags')})`,
  `CREATE TABLE notes (id integer primary key, guid text not null, ${integers('mid', 'mod', 'usn')}, ${texts('tags', 'flds')}, ${integers('sfld', 'csum', 'flags')}, data text not null)`,
  `CREATE TABLE cards (id integer primary key, ${integers('nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left', 'odue', 'odid', 'flags')}, data text not null)`,
  `CREATE TABLE revlog (id integer primary key, ${integers('cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type')})`,
  `CREATE TABLE graves (${integers('usn', 'oid', 'type')})`,
  'CREATE INDEX ix_notes_usn ON notes (usn)',
  'CREATE INDEX ix_cards_usn ON cards (usn)',
  'CREATE INDEX ix_revlog_usn ON revlog (usn)',
  'CREATE INDEX ix_cards_nid ON cards (nid)',
  'CREATE INDEX ix_cards_sched ON cards (did, queue, due)',
  'CREATE INDEX ix_revlog_cid ON revlog (cid)',
  'CREATE INDEX ix_notes_csum ON notes (csum)',
];
