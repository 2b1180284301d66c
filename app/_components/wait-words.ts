import { countWords } from './count-words';

/** How long until something, as people say it: "in less than a minute", "in 8 minutes", "in about 2 hours". Milliseconds in. */
export function waitWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return 'in less than a minute';
  if (minutes < 60) return `in ${countWords(minutes, 'minute')}`;
  return `in about ${countWords(Math.round(minutes / 60), 'hour')}`;
}
