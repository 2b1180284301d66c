import type { Challenge } from '../content/challenge';

export type LargestChallenge = {
  challenge: Challenge;
  /** UTF-16 units of all its files at the start. */
  size: number;
  /** The largest file that may be changed and sets a flag to a number, true or false. */
  file: string;
  /** That flag with its value: one more letter at its end and the component refuses it. */
  flag: string;
};

const FLAG = /--[\w-]+=(?:true|false|\d+)$/m;

/** The challenge with the most files at its start (of several, the one with the most text), and where in it to type. Throws where there is none. */
export function largestChallenge(challenges: readonly Challenge[]): LargestChallenge {
  const sizeOf = ({ start }: Challenge) => Object.values(start).reduce((sum, text) => sum + text.length, 0);
  const [challenge] = challenges.toSorted(
    (a, b) => Object.keys(b.start).length - Object.keys(a.start).length || sizeOf(b) - sizeOf(a),
  );
  if (challenge === undefined) throw new Error('there is no challenge');
  const [found] = Object.entries(challenge.start)
    .filter(([path, text]) => !challenge.readOnly.includes(path) && FLAG.test(text))
    .toSorted(([, a], [, b]) => b.length - a.length);
  if (found === undefined) throw new Error(`${challenge.id} has no file with a flag to change`);
  const [file, text] = found;
  return { challenge, size: sizeOf(challenge), file, flag: FLAG.exec(text)?.[0] ?? '' };
}
