import type { ReviewCard, ReviewSession } from '@/lib/services/review-views';

/** A card for tests. */
export function testCard(itemId: string, over: Partial<ReviewCard> = {}): ReviewCard {
  return {
    itemId,
    noteId: `${itemId}-note`,
    version: 0,
    state: 'review',
    dueAt: null,
    path: 'node-to-apiserver',
    pathName: 'Node to API server',
    claim: 'encrypted',
    exams: ['KCSA'],
    seed: `${itemId}/0`,
    question: { form: 'flip', prompt: `What is ${itemId}?`, back: 'That.', why: null },
    intervals: [
      { rating: 1, days: null, minutes: 10, label: '10m', spoken: 'in 10 minutes' },
      { rating: 2, days: 2, minutes: null, label: '2d', spoken: 'in 2 days' },
      { rating: 3, days: 4, minutes: null, label: '4d', spoken: 'in 4 days' },
      { rating: 4, days: 9, minutes: null, label: '9d', spoken: 'in 9 days' },
    ],
    band: null,
    previewDay: 100,
    leech: false,
    mayRead: null,
    lesson: { slug: 'node-to-apiserver', title: 'From a node to the API server' },
    sources: [],
    ...over,
  };
}

/** A session for tests: study day 100, which ends at 1,000,000 ms. */
export function testSession(cards: readonly ReviewCard[], over: Partial<ReviewSession> = {}): ReviewSession {
  return {
    sessionId: 'session',
    cards,
    counts: { newCards: 0, learning: 0, review: cards.length, minutesLeft: 1 },
    studyDay: 100,
    nextDayAt: 100_000_000,
    serverNow: 0,
    buttons: 4,
    shortcuts: {},
    learnAheadMinutes: 20,
    nextLearningAt: null,
    held: { newCards: 0, reviews: 0, buried: 0 },
    undo: null,
    redo: null,
    ...over,
  };
}
