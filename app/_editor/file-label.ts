/** How an editor names a file to those who cannot see it: "config.yaml of the node, editable". */
export function fileLabel(path: string, readOnly: boolean): string {
  const place = HOSTS[path.split('/')[0] ?? ''];
  const name = path.split('/').at(-1) ?? path;
  return `${name}${place === undefined ? '' : ` ${place}`}, ${readOnly ? 'read-only' : 'editable'}`;
}

const HOSTS: Readonly<Record<string, string>> = {
  'control-plane': 'of the control plane',
  node: 'of the node',
  cluster: 'of the cluster',
};
