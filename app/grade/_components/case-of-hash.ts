/** What a fragment such as `#case=kubelet-ca-missing/3` names: a rule and the number of its case, from 1. Null for any other. */
export function caseOfHash(hash: string): { rule: string; number: number } | null {
  const found = /^#case=([a-z0-9-]{1,80})\/([1-9][0-9]{0,3})$/.exec(hash);
  return found === null ? null : { rule: found[1] ?? '', number: Number(found[2]) };
}
