import 'server-only';
import { setImmediate } from 'node:timers/promises';

/**
 * What a piece of work gives for each, one after the other. To draw a scenario for the first time since the start takes tenths of a
 * second: between two of them others are answered.
 */
export async function inTurn<T, R>(all: readonly T[], work: (one: T) => R): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) {
    done.push(work(one));
    await setImmediate();
  }
  return done;
}
