/** A mapping as it is, anything else (lists too) as null: the one way into values that come from a file. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
