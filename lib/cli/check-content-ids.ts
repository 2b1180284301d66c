import type { Content } from '../content/content';
import type { ContentProblem } from '../content/content-problem';

const HEADER = `# Every item id that was ever live. Learners' progress hangs on these ids: none may vanish.
# Written by: npm run check:content -- --write-ids`;

/** No id that was ever live has vanished, and every live id is in the lock. */
export function checkIds(content: Content): ContentProblem[] {
  const known = new Set(content.items.map((item) => item.id));
  const locked = new Set(content.lockedIds);
  const vanished = content.lockedIds.filter((id) => !known.has(id));
  const added = liveIds(content).filter((id) => !locked.has(id));
  const place = { file: 'ids.lock', line: 1, column: 1 };
  const problems: ContentProblem[] = vanished.map((id) => ({
    code: 'vanished-id',
    ...place,
    message: `The item "${id}" was live and is gone, and with it what people learned. Bring its note back; to retire it, set "status: withdrawn".`,
  }));
  if (added.length > 0)
    problems.push({
      code: 'unlocked-id',
      ...place,
      message: `${added.length} live item ids are not in the lock yet (${added.slice(0, 3).join(', ')}${added.length > 3 ? ', …' : ''}). When you are sure of them: npm run check:content -- --write-ids`,
    });
  return problems;
}

/** The text of ids.lock with the live ids of `content` added; none is ever taken out. */
export function lockText(content: Content): string {
  const ids = [...new Set([...content.lockedIds, ...liveIds(content)])].sort();
  return `${HEADER}\n${ids.join('\n')}\n`;
}

function liveIds(content: Content): string[] {
  return content.items.filter((item) => item.status === 'live').map((item) => item.id);
}
