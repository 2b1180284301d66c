/** What a line is called in answers: its file's place in the list, from 0, and its number, from 1; `place` counts lines from 0. */
export function lineId(file: number, place: number): string {
  return `${file}:${place + 1}`;
}
