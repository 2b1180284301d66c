import { KUBERNETES_MINORS } from '@/lib/cluster/kubernetes-minor';
import { type Desk, EMPTY_DESK } from './desk';

/** The desk as text, for the browser's own storage of this tab. */
export function storeDesk({ files, open, minor, complete, present }: Desk): string {
  return JSON.stringify({ files, open, minor, complete, present });
}

/** The desk that a text of `storeDesk` holds; whatever is not as it should be is left out. Never throws. */
export function readDesk(text: string | null): Desk {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '');
  } catch {
    return EMPTY_DESK;
  }
  if (typeof stored !== 'object' || stored === null) return EMPTY_DESK;
  const { files, open, minor, complete, present } = stored as Record<string, unknown>;
  const kept = (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
    const { path, text } = (file ?? {}) as Record<string, unknown>;
    return typeof path === 'string' && path !== '' && typeof text === 'string' ? [{ path, text }] : [];
  });
  return {
    files: kept,
    open: kept.find(({ path }) => path === open)?.path ?? kept[0]?.path ?? null,
    minor: isMinor(minor) ? minor : EMPTY_DESK.minor,
    complete: complete === true,
    present: (Array.isArray(present) ? present : []).filter((path) => typeof path === 'string'),
    undo: null,
  };
}

function isMinor(minor: unknown): minor is number {
  return (
    Number.isInteger(minor) &&
    Number(minor) >= KUBERNETES_MINORS.first &&
    Number(minor) <= KUBERNETES_MINORS.last
  );
}
