import type { Certificate } from '../../cluster/pki';
import type { ClusterView } from './cluster-view';
import type { ComponentView } from './component-view';

/** The certificates that are known to be in a file as a component names it; [] where nothing is known of it. */
export function certificatesAt(
  view: ClusterView,
  component: ComponentView,
  path: string,
): readonly Certificate[] {
  if (path === '') return [];
  const file = component.host.key(path);
  return view.pki.certificates.filter((certificate) => `${certificate.host}${certificate.path}` === file);
}
