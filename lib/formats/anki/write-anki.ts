import { strToU8 } from 'fflate';
import { hash } from '@/lib/core/hash';
import type { ExchangeQuestion } from '../exchange-question';
import { firstWords } from '../first-words';
import type { Notice } from '../read-report';
import { writeZip } from '../zip/write-zip';
import { facesOf } from './faces';
import { OWN_MODEL } from './own-model';
import { SCHEMA } from './schema';
import type { SqlEngine } from './sql-engine';

/** Ids of Anki are times in milliseconds; ours are as large and come from names, so that writing again updates what was imported. */
const FIRST_ID = 1_600_000_000_000;

/**
 * Questions as an Anki package: a card each, with the options on its front and the answer with its explanation on its back. What identifies
 * a note is its question's id, so importing again updates it.
 *
 * @param now milliseconds since 1970: when the notes were changed, for Anki to tell old from new.
 */
export function writeAnki(
  questions: readonly ExchangeQuestion[],
  sql: SqlEngine,
  now: number,
): { bytes: Uint8Array; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const database = new sql.Database();
  try {
    for (const statement of SCHEMA) database.run(statement);
    const seconds = Math.floor(now / 1000);
    const model = FIRST_ID + hash(OWN_MODEL);
    const decks = new Map<string, number>();
    const ids = new Set<number>();
    for (const [at, question] of questions.entries()) {
      const faces = facesOf(question);
      if (faces === null) {
        notices.push({
          effect: 'skipped',
          code: question.body.kind,
          message: 'It has no answer that a card could show; it was left out.',
          line: null,
          about: question.name ?? question.id ?? firstWords(question.prompt),
        });
        continue;
      }
      const key = question.id ?? JSON.stringify(question);
      const deckName = ['Spokewise', ...question.category.map((name) => name.replaceAll('::', ':'))].join(
        '::',
      );
      const deck = FIRST_ID + hash(deckName);
      decks.set(deckName, deck);
      let id = FIRST_ID + hash(key);
      while (ids.has(id)) id++;
      ids.add(id);
      const tags = question.tags.map((tag) => tag.replace(/\s+/g, '_'));
      const fields = [faces.front, faces.back, JSON.stringify(question)].map((field) =>
        field.replaceAll('\u001f', ' '),
      );
      database.run('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, ?)', [
        id,
        `spokewise-${hash(key).toString(36)}${hash(`${key}#`).toString(36)}`,
        model,
        seconds,
        tags.length === 0 ? '' : ` ${tags.join(' ')} `,
        fields.join('\u001f'),
        firstWords(question.prompt) ?? '',
        '',
      ]);
      database.run('INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)', [
        id,
        id,
        deck,
        seconds,
        at + 1,
        '',
      ]);
    }
    database.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
      seconds,
      now,
      now,
      JSON.stringify({
        nextPos: questions.length + 1,
        activeDecks: [1],
        curDeck: 1,
        sortType: 'noteFld',
        sortBackwards: false,
        collapseTime: 1200,
        newSpread: 0,
        dueCounts: true,
        estTimes: true,
        timeLim: 0,
        addToCur: true,
        curModel: String(model),
      }),
      JSON.stringify({ [model]: modelOf(model, seconds) }),
      JSON.stringify({
        1: deckOf(1, 'Default', seconds),
        ...Object.fromEntries([...decks].map(([name, id]) => [id, deckOf(id, name, seconds)])),
      }),
      JSON.stringify({ 1: OPTIONS }),
      '{}',
    ]);
    const files = new Map([
      ['collection.anki2', database.export()],
      ['media', strToU8('{}')],
    ]);
    return { bytes: writeZip(files), notices };
  } finally {
    database.close();
  }
}

function modelOf(id: number, seconds: number) {
  const fields = ['Front', 'Back', 'Source'].map((name, ord) => ({
    ...{ name, ord, font: 'Arial', size: 20, rtl: false, sticky: false, media: [] },
  }));
  const card = {
    name: 'Card 1',
    ord: 0,
    qfmt: '{{Front}}',
    afmt: '{{FrontSide}}<hr id=answer>{{Back}}',
    did: null,
    bqfmt: '',
    bafmt: '',
  };
  return {
    ...{ id: String(id), name: OWN_MODEL, type: 0, mod: seconds, usn: -1, sortf: 0, did: 1 },
    ...{ flds: fields, tmpls: [card], req: [[0, 'all', [0]]], tags: [], vers: [] },
    css: '.card { font-family: sans-serif; font-size: 18px; text-align: left; }',
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
  };
}

function deckOf(id: number, name: string, seconds: number) {
  const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  return {
    id,
    name,
    desc: '',
    mod: seconds,
    usn: -1,
    conf: 1,
    dyn: 0,
    collapsed: false,
    extendNew: 10,
    extendRev: 50,
    ...today,
  };
}

/** Anki's own first options for decks. */
const OPTIONS = {
  ...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true },
  new: {
    delays: [1, 10],
    ints: [1, 4, 7],
    initialFactor: 2500,
    separate: true,
    order: 1,
    perDay: 20,
    bury: true,
  },
  rev: { perDay: 100, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36500, bury: true },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
};
