/**
 * Whether a text is what a pattern says: `*` stands for anything, also nothing; `\*` and `\\` for themselves (as in GIFT and Moodle).
 * Takes time in proportion to both lengths multiplied at most, whatever the pattern.
 */
export function globMatch(text: string, pattern: string): boolean {
  const parts = [...pattern.matchAll(/\\([*\\])|([\s\S])/g)].map(([, escaped, plain]) =>
    plain === '*' ? null : (escaped ?? plain ?? ''),
  );
  let [at, part, star, from] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === null) {
      star = part++;
      from = at;
    } else if (wanted !== undefined && wanted === text[at]) {
      at++;
      part++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++from;
    } else return false;
  }
  return parts.slice(part).every((one) => one === null);
}
