import 'server-only';
import { randomInt } from 'node:crypto';
import { saveJoinCode } from '../db/classes';
import { JOIN_ALPHABET, JOIN_CODE_LENGTH, joinCodeOf } from '../quiz/join-code';

/** Gives a class a join code that no other class has. */
export async function giveJoinCode(classId: string): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const drawn = Array.from({ length: JOIN_CODE_LENGTH }, () => randomInt(JOIN_ALPHABET.length));
    if (await saveJoinCode(classId, joinCodeOf(drawn))) return;
  }
  throw new Error('No join code was free in 20 draws.');
}
