import { certificatesAt } from '../view/certificates-at';
import type { ClusterView } from '../view/cluster-view';
import type { ComponentView } from '../view/component-view';

/**
 * Whether two components trust one authority: their files are the same file, or hold a certificate of the same name and key.
 * Keys that nobody knows count as the same.
 */
export function sameAuthority(
  view: ClusterView,
  [one, onePath]: readonly [ComponentView, string],
  [other, otherPath]: readonly [ComponentView, string],
): boolean {
  if (onePath === '' || otherPath === '') return false;
  if (one.host.key(onePath) === other.host.key(otherPath)) return true;
  const others = certificatesAt(view, other, otherPath);
  return certificatesAt(view, one, onePath).some((mine) =>
    others.some(
      ({ subjectName, keyId }) =>
        subjectName === mine.subjectName &&
        (keyId === undefined || mine.keyId === undefined || keyId === mine.keyId),
    ),
  );
}
