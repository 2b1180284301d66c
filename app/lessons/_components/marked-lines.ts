/** Line numbers of a mark like "4,6,8-11"; whatever is not a number or a range is left out. */
export function markedLines(mark: string | undefined): number[] {
  return (mark ?? '').split(',').flatMap((part) => {
    const [from, to] = part.split('-').map((text) => Number.parseInt(text, 10));
    if (from === undefined || Number.isNaN(from)) return [];
    const last = to === undefined || Number.isNaN(to) ? from : Math.min(to, from + 500);
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i);
  });
}
