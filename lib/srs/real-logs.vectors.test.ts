import { existsSync, readFileSync } from 'node:fs';
import { fsrs } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { Rating } from '../core/rating';
import { NEW_CARD } from './card-memory';
import { DEFAULT_PARAMETERS } from './default-parameters';
import { schedule } from './schedule';
import { studyDay } from './study-day';

const FOLDER = `${import.meta.dirname}/../../../shared/vectors/srs/real-logs`;

type Review = { cardId: string; at: number; rating: Rating };
type Log = { file: string; zone: string; reviews: number; cards: number };

// The second one is kept from the project's machines (its held-out use, srs.md section 7): it is replayed wherever it lies.
const LOGS: Log[] = [
  { file: 'ts-fsrs-demo-revlog.csv', zone: 'Asia/Shanghai', reviews: 41_847, cards: 5184 },
  { file: 'py-fsrs-josh-revlog.csv', zone: 'America/Vancouver', reviews: 12_580, cards: 1205 },
];
const present = LOGS.filter(({ file }) => existsSync(`${FOLDER}/${file}`));

test('the development log is there', () => {
  expect(present.map(({ file }) => file)).toContain('ts-fsrs-demo-revlog.csv');
});

function readLog(file: string): Review[] {
  const [head = '', ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split(/\r?\n/);
  const column = (names: string[]) => head.split(',').findIndex((name) => names.includes(name));
  const [cardId, at, rating] = [
    column(['card_id']),
    column(['review_time', 'review_datetime']),
    column(['review_rating', 'rating']),
  ];
  return lines.map((line) => {
    const cells = line.split(',');
    const time = cells[at] ?? '';
    return {
      cardId: cells[cardId] ?? '',
      at: /^\d+$/.test(time) ? Number(time) : Date.parse(time),
      rating: Number(cells[rating]) as Rating,
    };
  });
}

test.each(present)(
  '$file through the adapter is next_state over study days',
  ({ file, zone, reviews, cards }) => {
    const calendar = { zone, rolloverHour: 4 };
    const log = readLog(file).sort((a, b) => a.at - b.at);
    expect(log).toHaveLength(reviews);
    const rated = log.filter(({ rating }) => rating >= 1 && rating <= 4);
    const byCard = new Map<string, Review[]>();
    for (const review of rated) byCard.set(review.cardId, [...(byCard.get(review.cardId) ?? []), review]);
    expect(byCard.size).toBe(cards);
    const library = fsrs({ w: [...DEFAULT_PARAMETERS.weights], relearning_steps: ['10m'] });
    let replayed = 0;
    let worst = 0;
    for (const [cardId, answers] of byCard) {
      let memory = NEW_CARD;
      let state: { stability: number; difficulty: number } | null = null;
      let lastDay = 0;
      for (const { at, rating } of answers) {
        const day = studyDay(at, calendar);
        state = library.next_state(state, state === null ? 0 : day - lastDay, rating);
        lastDay = day;
        const fuzzSeed = `${cardId}:${memory.reps}`;
        memory = schedule({
          memory,
          rating,
          now: at,
          calendar,
          parameters: DEFAULT_PARAMETERS,
          fuzzSeed,
        }).memory;
        worst = Math.max(
          worst,
          Math.abs((memory.stability ?? 0) - state.stability),
          Math.abs((memory.difficulty ?? 0) - state.difficulty),
        );
        replayed++;
      }
    }
    expect(replayed).toBe(rated.length);
    expect(worst).toBeLessThanOrEqual(1e-12);
  },
);
