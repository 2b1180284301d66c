const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** A lower-case RFC 1123 subdomain of at most 253 characters, as Kubernetes wants most names. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && NAME.test(text);
}
