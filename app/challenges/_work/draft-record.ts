import type { ClusterFiles } from '@/lib/content/challenge';
import { sameFiles } from '@/lib/content/same-files';
import type { ChallengeDraft } from '@/lib/services/challenge-views';

/** Work as it lies on the device: what differs from the start, and what the server knew when it was kept. */
export type DraftRecord = {
  /** Of the challenge's content. */
  content: string;
  attempt: string | null;
  /** The server's version that this rests on; 0 for none. */
  base: number;
  /** The server has it. */
  sent: boolean;
  at: string;
  files: ClusterFiles;
};

type ServerDraft = ChallengeDraft | null;

/** What the bench begins with, and a newer draft of another device that is offered beside it. */
export type DraftChoice = { files: ClusterFiles; base: number; unsent: boolean; offer: ServerDraft };

/** The draft that a stored value holds; null for anything else, so that a damaged store only loses itself. */
export function draftRecordOf(value: unknown): DraftRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { content, attempt, base, sent, at, files } = value as Partial<Record<keyof DraftRecord, unknown>>;
  if (typeof content !== 'string' || typeof base !== 'number' || typeof at !== 'string') return null;
  if (typeof files !== 'object' || files === null) return null;
  return {
    content,
    attempt: typeof attempt === 'string' ? attempt : null,
    base,
    sent: sent === true,
    at,
    files: Object.fromEntries(
      Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

/**
 * Which draft to go on with. The device's own comes first while it belongs to the same attempt; a newer one of the server is
 * offered, never taken. A device that has none begins with the server's.
 */
export function chooseDraft(
  device: DraftRecord | null,
  server: ServerDraft,
  attempt: { id: string; mode: 'learn' | 'exam'; startedAt: string } | null,
): DraftChoice {
  const exam = attempt?.mode === 'exam';
  const known = server !== null && exam && server.savedAt < attempt.startedAt ? null : server;
  const base = server?.version ?? 0;
  // Of an attempt before this one: an exam begins anew, and so does who had nothing unsaved and begins a solved challenge again.
  const before = device !== null && attempt !== null && device.attempt !== attempt.id;
  if (device === null || (before && (exam || (server === null && device.sent))))
    return { files: known?.files ?? {}, base, unsent: false, offer: null };
  const newer = known !== null && known.version > device.base && !sameFiles(known.files, device.files);
  return {
    files: device.files,
    base: newer ? device.base : base,
    unsent: !device.sent,
    offer: newer ? known : null,
  };
}
