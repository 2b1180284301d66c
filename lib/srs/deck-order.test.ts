import { expect, test } from 'vitest';
import { deckOrder } from './deck-order';

const domains = [
  { id: 'cks/setup', weight: 15 },
  { id: 'cks/hardening', weight: 15 },
  { id: 'cks/system-hardening', weight: 10 },
];
const items = (domain: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${domain}:${i}`, exams: [domain] }));
const share = (order: readonly { exams: readonly string[] }[], domain: string) =>
  order.filter(({ exams }) => exams[0] === domain).length;

test('each helping of twenty has the exam’s proportions', () => {
  const order = deckOrder(
    domains.flatMap(({ id }) => items(id, 50)),
    domains,
  );
  expect(order).toHaveLength(150);
  for (const from of [0, 20, 40, 60, 80]) {
    const helping = order.slice(from, from + 20);
    expect(domains.map(({ id }) => share(helping, id))).toEqual([8, 7, 5]);
  }
});

test('what a domain can’t fill goes to the others', () => {
  const order = deckOrder([...items('cks/setup', 3), ...items('cks/hardening', 30)], domains);
  expect(share(order.slice(0, 20), 'cks/setup')).toBe(3);
  expect(order).toHaveLength(33);
});

test('items keep their order within a domain, and none is lost or doubled', () => {
  const all = domains.flatMap(({ id }, i) => items(id, 7 + 13 * i));
  const order = deckOrder(all, domains);
  for (const { id } of domains) {
    expect(order.filter(({ exams }) => exams[0] === id)).toEqual(all.filter(({ exams }) => exams[0] === id));
  }
});

test('an item of several domains counts once, one of none is left out', () => {
  const both = { id: 'both', exams: ['cks/hardening', 'cks/setup'] };
  expect(deckOrder([both, { id: 'none', exams: ['kcna/delivery'] }], domains)).toEqual([both]);
  expect(deckOrder([], domains)).toEqual([]);
  expect(deckOrder([both], [])).toEqual([]);
});
