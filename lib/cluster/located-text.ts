/** A text that was read out of a file, with the offset in that file of each of its UTF-16 code units. */
export type LocatedText = {
  text: string;
  at: readonly number[];
  file: string;
  /** Where the text as written begins and ends in the file, quotes included. */
  from: number;
  to: number;
};

/** Part of a file's text as it stands there. */
export function locatedText(source: string, file: string, from: number, to: number): LocatedText {
  const text = source.slice(from, to);
  return { text, at: Array.from({ length: text.length }, (_, index) => from + index), file, from, to };
}
