import { placeText } from '@/lib/rules/place-text';
import { splitPasted } from '@/lib/rules/split-pasted';
import { LIVE_LIMIT } from '../../_report/live-limit';
import type { DeskFile } from './desk';

/** A file as it was chosen or dropped: its path as far as the browser tells, and its text. */
export type GivenFile = { name: string; text: string };

/**
 * Files for the desk out of what was given, each at the path where its content belongs, with a sentence about those left out (too
 * large, or no text). A paste (no name) of several documents becomes several files.
 */
export function readGiven(
  given: readonly GivenFile[],
  there: readonly DeskFile[],
): { files: readonly DeskFile[]; leftOut: string | null } {
  const usable = given.filter(({ text }) => text.length <= LIVE_LIMIT && !text.includes('\0'));
  const texts = usable.flatMap(({ name, text }) =>
    (name === '' ? splitPasted(text) : [text]).map((part) => ({ name, text: part })),
  );
  const others = [...there.map(({ text }) => text), ...texts.map(({ text }) => text)];
  const left = given.filter((one) => !usable.includes(one)).map(({ name }) => name || 'what you pasted');
  return {
    files: texts.map(({ name, text }) => ({ path: placeText(text, name, others), text })),
    leftOut:
      left.length === 0 ? null : `Left out, because it is no text or larger than 2 MB: ${left.join(', ')}.`,
  };
}
