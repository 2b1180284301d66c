import { interleave } from './interleave';

/** An exam's domain and its weight; weights need not add up to anything. */
export type WeightedDomain = { id: string; weight: number };

/** How many items one helping has: the usual number of new cards in a day. */
const HELPING = 20;

/**
 * The order in which an exam's items are met as new cards: in helpings of 20, each shared among the domains by weight (largest
 * remainder; what a domain can't fill goes to the others) and spread evenly, so that every day has something of each. Within
 * a domain the given order stays. An item of several domains counts for the first of them in `domains`; items of none are left out.
 */
export function deckOrder<T extends { exams: readonly string[] }>(
  items: readonly T[],
  domains: readonly WeightedDomain[],
): T[] {
  const waiting = domains.map((domain) => ({ ...domain, items: [] as T[], taken: 0 }));
  for (const item of items) waiting.find((domain) => item.exams.includes(domain.id))?.items.push(item);
  const order: T[] = [];
  for (;;) {
    const shares = apportion(
      HELPING,
      waiting.map(({ weight, items: all, taken }) => ({ weight, left: all.length - taken })),
    );
    if (shares.every((share) => share === 0)) return order;
    const helping = waiting.map((domain, i) =>
      domain.items.slice(domain.taken, domain.taken + (shares[i] ?? 0)),
    );
    order.push(...interleave(helping));
    for (const [i, domain] of waiting.entries()) domain.taken += shares[i] ?? 0;
  }
}

/** Largest remainder, earlier entries first on a tie; nobody gets more than is left, and the rest is shared out again. */
function apportion(seats: number, parties: readonly { weight: number; left: number }[]): number[] {
  const shares = parties.map(() => 0);
  let free = Math.min(
    seats,
    parties.reduce((sum, { weight, left }) => sum + (weight > 0 ? left : 0), 0),
  );
  while (free > 0) {
    const open = parties.flatMap(({ weight, left }, i) =>
      weight > 0 && left > (shares[i] ?? 0) ? [{ i, weight, left }] : [],
    );
    const total = open.reduce((sum, { weight }) => sum + weight, 0);
    const quotas = open.map(({ i, weight, left }) => {
      const quota = (free * weight) / total;
      return { i, whole: Math.floor(quota), rest: quota - Math.floor(quota), room: left - (shares[i] ?? 0) };
    });
    let remainder = free - quotas.reduce((sum, { whole }) => sum + whole, 0);
    for (const quota of quotas.toSorted((a, b) => b.rest - a.rest || a.i - b.i)) {
      const wanted = quota.whole + (remainder > 0 ? 1 : 0);
      if (remainder > 0) remainder--;
      const given = Math.min(wanted, quota.room);
      shares[quota.i] = (shares[quota.i] ?? 0) + given;
      free -= given;
    }
  }
  return shares;
}
