const HOSTS: Readonly<Record<string, string>> = {
  'control-plane': 'Control plane',
  node: 'Node',
  cluster: 'Objects in the cluster',
};

/** Where a file of a cluster lies, in words: its host, and its path there. Objects have a file name of their own only here. */
export function configPlace(path: string): { host: string; path: string } {
  const cut = path.indexOf('/');
  const [host, rest] = [path.slice(0, cut), path.slice(cut)];
  return { host: HOSTS[host] ?? host, path: host === 'cluster' ? rest.slice(1) : rest };
}
