/** A line of a comparison with its number on each side; null where that side has not got it. */
export type DiffLine = {
  kind: 'same' | 'removed' | 'added';
  text: string;
  before: number | null;
  after: number | null;
};

/**
 * What lines changed between two texts, in order, with `context` unchanged lines round each change; `null` stands for lines
 * left out. Of a run of changes the removed lines come first. Meant for small edits: what differs is compared line by line.
 */
export function lineDiff(before: string, after: string, context = 2): readonly (DiffLine | null)[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++;
  const lines: DiffLine[] = [];
  const push = (kind: DiffLine['kind'], text: string, at: number, to: number) =>
    lines.push({
      kind,
      text,
      before: kind === 'added' ? null : at + 1,
      after: kind === 'removed' ? null : to + 1,
    });
  for (let i = 0; i < head; i++) push('same', old[i] ?? '', i, i);
  for (const { kind, at, to } of middle(
    old.slice(head, old.length - tail),
    now.slice(head, now.length - tail),
  ))
    push(kind, (kind === 'added' ? now[head + to] : old[head + at]) ?? '', head + at, head + to);
  for (let i = tail; i > 0; i--) push('same', old.at(-i) ?? '', old.length - i, now.length - i);
  return withGaps(lines, context);
}

type Step = { kind: DiffLine['kind']; at: number; to: number };

/** The longest common subsequence, or, where that would be too much work, everything replaced. */
function middle(old: readonly string[], now: readonly string[]): readonly Step[] {
  const width = now.length + 1;
  const small = old.length * now.length <= 250_000;
  const longest = new Uint32Array(small ? (old.length + 1) * width : 0);
  const get = (i: number, j: number) => longest[i * width + j] ?? 0;
  if (small)
    for (let i = old.length - 1; i >= 0; i--)
      for (let j = now.length - 1; j >= 0; j--)
        longest[i * width + j] =
          old[i] === now[j] ? get(i + 1, j + 1) + 1 : Math.max(get(i + 1, j), get(i, j + 1));
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (small && i < old.length && j < now.length && old[i] === now[j])
      steps.push({ kind: 'same', at: i++, to: j++ });
    else if (i < old.length && (j === now.length || get(i + 1, j) >= get(i, j + 1)))
      steps.push({ kind: 'removed', at: i++, to: j });
    else steps.push({ kind: 'added', at: i, to: j++ });
  }
  return steps;
}

function withGaps(lines: readonly DiffLine[], context: number): readonly (DiffLine | null)[] {
  const near = lines.map(({ kind }) => kind !== 'same');
  const kept = lines.map((_, i) => near.slice(Math.max(0, i - context), i + context + 1).some(Boolean));
  return lines.flatMap((line, i) => (kept[i] ? [line] : kept[i - 1] ? [null] : []));
}
