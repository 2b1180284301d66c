import type { Finding } from '@/lib/rules/finding';

/** A key for one of `findings` in a list: the same finding keeps it when others come and go. */
export function findingKey(findings: readonly Finding[], at: number): string {
  const { rule, messageId, file } = findings[at] as Finding;
  return `${rule}-${messageId}-${file}-${findings.slice(0, at).filter((one) => one.rule === rule).length}`;
}
