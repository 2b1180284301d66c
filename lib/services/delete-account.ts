import 'server-only';
import { deleteUser } from '../db/delete-user';
import type { Viewer } from './page-views';

/** Deletes the one who asks, with sessions, cards, log, settings and flags. There is no way back. */
export async function deleteAccount(viewer: Viewer): Promise<void> {
  await deleteUser(viewer.id);
}
