import type { Match } from './forgiving-match';

/** A word or phrase: case, punctuation around it and the amount of white space inside are forgiven. */
export function matchWord(typed: string, accepted: string): Match {
  const given = plainWord(typed);
  return { outcome: given !== '' && given === plainWord(accepted) ? 'right' : 'wrong', remark: null };
}

function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
