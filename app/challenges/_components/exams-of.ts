/** The exams of domain ids such as "cks/hardening", each once, as ids. */
export function examsOf(domains: readonly string[]): readonly string[] {
  return [...new Set(domains.map((domain) => domain.split('/')[0] ?? domain))];
}
