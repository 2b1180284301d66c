import type { Catalogue } from '../content/catalogue';

/** What to say of an id that no item has: why check:content refuses it, or which ids are like it. */
export function noSuchItem(id: string, { items }: Catalogue, problems: readonly string[]): string {
  if (problems.length > 0)
    return [`There is no item "${id}", for check:content refuses it:`, ...problems].join('\n');
  const near = items.map((one) => one.id).filter((one) => one.includes(id.replace(/^scn-/, '')));
  const mean = near.length === 0 ? '' : ` Did you mean ${near.slice(0, 3).join(', ')}?`;
  return `There is no item "${id}".${mean}`;
}
