/** cpuset.Parse: CPU numbers and ranges such as `0-3,7`; null where Kubernetes refuses the text. */
export function parseCpuSet(text: string): readonly number[] | null {
  const out = new Set<number>();
  if (text === '') return [];
  for (const part of text.split(',')) {
    const bounds = /^([0-9]{1,9})(?:-([0-9]{1,9}))?$/.exec(part);
    if (bounds === null) return null;
    const low = Number(bounds[1]);
    const high = Number(bounds[2] ?? bounds[1]);
    if (low > high || high - low > 65_536) return null;
    for (let cpu = low; cpu <= high; cpu++) out.add(cpu);
  }
  return [...out].sort((a, b) => a - b);
}
