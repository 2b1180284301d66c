import type { ComponentView } from '../view/component-view';

/** Where a path inside a component's container really lies. */
export type SocketPlace = {
  /** The same text for the same place: a path of the host, or of a volume that the containers of a Pod share. */
  place: string;
  /** The container mounts it so that it cannot make files there. */
  readOnly: boolean;
};

/** The place behind a path as a component sees it; null where it lies in the container alone, so that nobody else finds it. */
export function socketPlace(component: ComponentView, path: string): SocketPlace | null {
  const { file, container } = component.source;
  const onHost = () => component.host.key(path).replace(/^[^/]*/, '');
  if (container === null) return { place: onHost(), readOnly: false };
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const mount = list(container.container.volumeMounts)
    .map((one) => ({ one, at: String(one?.mountPath ?? '').replace(/\/+$/, '') }))
    .filter(({ at }) => at !== '' && (path === at || path.startsWith(`${at}/`)))
    .sort((a, b) => b.at.length - a.at.length)[0];
  if (mount === undefined) return null;
  const volume = list(container.pod.volumes).find((one) => one?.name === mount.one.name);
  if (volume === undefined) return null;
  const readOnly = mount.one.readOnly === true;
  if (volume.hostPath !== undefined) return { place: onHost(), readOnly };
  const pod = `${file}#${container.podPath.join('.')}#${container.document.rangeOf(container.podPath).start.offset}`;
  return { place: `${pod}#${volume.name}${path.slice(mount.at.length)}`, readOnly };
}
