import { issuedBy } from '../../cluster/pki';
import type { CertificateFields } from '../../cluster/pki/read-certificate';

/**
 * Whether authorities vouch for the first certificate of a file, perhaps through the certificates that follow it there; a
 * certificate that is itself among the authorities passes too, as with Go's verifier. Null where either is not known.
 */
export function isVouchedFor(
  chain: readonly CertificateFields[],
  authorities: readonly CertificateFields[],
): boolean | null {
  let current = chain[0];
  if (current === undefined || authorities.length === 0) return null;
  // Each step takes another certificate of the file, so a circle ends.
  for (const _ of chain) {
    const one: CertificateFields = current;
    const same = (authority: CertificateFields) => one.keyId !== undefined && one.keyId === authority.keyId;
    if (authorities.some((authority) => issuedBy(one, authority) || same(authority))) return true;
    const next = chain.find((other) => other !== one && issuedBy(one, other));
    if (next === undefined) return false;
    current = next;
  }
  return false;
}
