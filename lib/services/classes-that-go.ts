import 'server-only';
import { classesWithoutOther } from '../db/leave-classes';
import type { Viewer } from './page-views';

/** Names of the classes that would go with the account of the one who asks: those that they alone teach. */
export async function classesThatGo(viewer: Viewer): Promise<string[]> {
  return (await classesWithoutOther(viewer.id)).map(({ name }) => name);
}
