const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** validation.IsQualifiedName of apimachinery: a label's or taint's key, with or without a DNS prefix. */
export function isQualifiedName(text: string): boolean {
  const parts = text.split('/');
  const prefix = parts.length === 2 ? (parts[0] ?? '') : null;
  if (parts.length > 2 || !NAME.test(parts.at(-1) ?? '')) return false;
  return prefix === null || (prefix.length <= 253 && PREFIX.test(prefix));
}
