/** Whether a name of a certificate covers the name that is called; `*.` stands for one label. */
export function coversName(held: string, called: string): boolean {
  const [a, b] = [held.toLowerCase(), called.toLowerCase()];
  return a === b || (a.startsWith('*.') && b.includes('.') && a.slice(1) === b.slice(b.indexOf('.')));
}
