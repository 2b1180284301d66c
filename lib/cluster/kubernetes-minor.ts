/** The releases that the tables tell apart. */
export const KUBERNETES_MINORS = { first: 28, last: 36 } as const;

/** The minor of a version such as `1.30`, `v1.30.4` or `1.36.2`, or null where it is none of 1.28 to 1.36. */
export function kubernetesMinor(version: string): number | null {
  const minor = Number(/^v?1\.([0-9]{1,3})(?:\.[0-9]+)?(?:[-+].*)?$/.exec(version.trim())?.[1] ?? Number.NaN);
  return minor >= KUBERNETES_MINORS.first && minor <= KUBERNETES_MINORS.last ? minor : null;
}
