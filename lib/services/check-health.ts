import 'server-only';
import { pingDatabase } from '../db/ping-database';

/** Whether the database answers. */
export async function checkHealth(): Promise<boolean> {
  try {
    await pingDatabase();
    return true;
  } catch {
    return false;
  }
}
