const SHAPE = /^([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))([eE][+-]?[0-9]+|[numkMGTPE]|[KMGTPE]i)?$/;
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

/** resource.ParseQuantity: the number (as precise as a double is), or null where Kubernetes refuses the text. */
export function parseQuantity(text: string): number | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [, number = '', suffix = ''] = match;
  if (/^[eE][+-]?[0-9]/.test(suffix)) return Number(`${number}${suffix}`);
  const power = BINARY.indexOf(suffix);
  return power > 0 ? Number(number) * 1024 ** power : Number(number) * 10 ** (DECIMAL[suffix] ?? 0);
}
