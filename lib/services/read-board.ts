import 'server-only';
import { hash } from '../core/hash';
import { type BoardMark, listBoardMarks, listPapers, listStates } from '../db/board-rows';
import { listMembers } from '../db/class-members';
import type { ListedMember } from '../db/stored-class';
import type { AttemptState } from '../quiz/attempt-state';
import { boardCells } from '../quiz/board-cells';
import type { Paper } from '../quiz/paper';
import type { BoardRow, BoardSnapshot } from './board-views';

/** What a reader of the board has read already, so that each look reads only what changed. */
export type BoardMemory = {
  members: readonly ListedMember[];
  membersAt: number;
  /** By attempt: how it stood when it was read. */
  read: Map<string, { seq: number; places: number; state: AttemptState }>;
};

export const emptyMemory = (): BoardMemory => ({ members: [], membersAt: -Infinity, read: new Map() });

/** Names and labels may be that old. */
const MEMBERS_MS = 10_000;

/** The board of a quiz as it stands now, and fills the memory. Papers are read once, states when an event came. `now`: epoch ms. */
export async function readBoard(
  { id: quizId, classId }: { id: string; classId: string },
  memory: BoardMemory,
  now: number,
): Promise<BoardSnapshot> {
  const marks = await listBoardMarks(quizId);
  const known = new Set(memory.members.map(({ personId }) => personId));
  if (now - memory.membersAt >= MEMBERS_MS || marks.some(({ personId }) => !known.has(personId))) {
    memory.members = await listMembers(classId);
    memory.membersAt = now;
  }
  await readChanged(marks, memory);
  const shown = new Map<string, BoardMark>();
  for (const mark of marks) if (!shown.get(mark.personId)?.open) shown.set(mark.personId, mark);
  const rows = memory.members
    .filter(
      ({ role, removedAt, personId }) => shown.has(personId) || (role === 'learner' && removedAt === null),
    )
    .map((member) => rowOf(member, shown.get(member.personId), memory));
  return { id: hash(JSON.stringify(rows)).toString(36), serverNow: now, rows };
}

async function readChanged(marks: readonly BoardMark[], { read }: BoardMemory): Promise<void> {
  const changed = marks.filter(({ id, seq }) => read.get(id)?.seq !== seq);
  if (changed.length === 0) return;
  const fresh = changed.filter(({ id }) => !read.has(id)).map(({ id }) => id);
  const [states, papers] = await Promise.all([
    listStates(changed.map(({ id }) => id)),
    fresh.length === 0 ? new Map<string, string>() : listPapers(fresh),
  ]);
  for (const { id, seq } of changed) {
    const json = states.get(id);
    if (json === undefined) continue;
    const paper = papers.get(id);
    const places =
      paper === undefined ? (read.get(id)?.places ?? 0) : (JSON.parse(paper) as Paper).items.length;
    read.set(id, { seq, places, state: JSON.parse(json) as AttemptState });
  }
}

function rowOf(member: ListedMember, mark: BoardMark | undefined, { read }: BoardMemory): BoardRow {
  const { personId, name, labels } = member;
  const found = mark === undefined ? undefined : read.get(mark.id);
  return {
    ...{ personId, name, labels },
    attemptId: mark?.id ?? null,
    order: mark?.order ?? 0,
    phase: found?.state.phase ?? 'not-started',
    cells: found === undefined ? '' : boardCells(found.state, found.places),
    endsAt: mark?.endsAt ?? null,
    lastSeenAt: mark?.lastSeenAt ?? null,
    blurs: found?.state.blurs ?? 0,
  };
}
