import { useRef } from 'react';

/** The value of an earlier rendering for as long as it says the same (as JSON), so that what hangs on it is not made anew. */
export function useSame<T>(value: T): T {
  const kept = useRef<{ value: T; text: string } | null>(null);
  const text = JSON.stringify(value);
  if (kept.current?.text !== text) kept.current = { value, text };
  return kept.current.value;
}
