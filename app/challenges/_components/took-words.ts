import { countWords } from '../../_components/count-words';

/** How long something took: "48 s", "7 minutes". Milliseconds in. */
export function tookWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : countWords(Math.round(seconds / 60), 'minute');
}
