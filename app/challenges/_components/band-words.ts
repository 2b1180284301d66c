/** A time band as people say it: "10–15 min". */
export function bandWords([from, to]: readonly [number, number]): string {
  return from === to ? `${from} min` : `${from}–${to} min`;
}
