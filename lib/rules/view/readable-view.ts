import type { ClusterView } from './cluster-view';
import type { ComponentView } from './component-view';

/**
 * The cluster without the components whose settings cannot be read at all, because a manifest or a configuration file does not
 * parse: rules would judge defaults that nobody chose. That such a component does not start is said elsewhere.
 */
export function readableView(view: ClusterView): ClusterView {
  const readable = <T extends ComponentView>(component: T | null) =>
    component === null || isUnread(component) ? null : component;
  return {
    ...view,
    apiserver: readable(view.apiserver),
    kubelet: readable(view.kubelet),
    etcd: readable(view.etcd),
    controllerManager: readable(view.controllerManager),
    scheduler: readable(view.scheduler),
    konnectivityServer: readable(view.konnectivityServer),
    konnectivityAgent: readable(view.konnectivityAgent),
    components: view.components.filter((component) => !isUnread(component)),
  };
}

/** Ids of refusals after which nothing of the file counts. */
const UNREAD = /^(yaml-|json-|file-empty|file-missing)/;

function isUnread({ source, report, host, text }: ComponentView): boolean {
  if (source.error !== null) return source.argv.argv.length === 0;
  const { starts, stage, errors } = report.outcome;
  const first = errors[0];
  if (starts || stage !== 'config' || first === undefined || report.component !== 'kubelet') return false;
  const configured = [text('--config'), text('--config-dir')].filter((path) => path !== '');
  return (
    UNREAD.test(first.id) &&
    (first.id === 'file-missing' ||
      configured.some((path) => first.file?.startsWith(host.key(path)) === true))
  );
}
