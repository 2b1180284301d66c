import type { HostFiles } from '../host-files';
import { joinPath } from '../join-path';
import type { KubeconfigClient } from '../kubeconfig/kubeconfig-client';
import { readKubeconfig } from '../kubeconfig/read-kubeconfig';
import { pemBlocks } from '../pem-blocks';
import type { ClusterError } from '../refusal';

/** How the kubelet reaches the API server, or why it cannot be set up. */
export type KubeletApiClient = {
  errors: readonly ClusterError[];
  /** Null in standalone mode, and where the kubeconfig's content is not given. */
  client: KubeconfigClient | null;
  /** The kubeconfig that the client was built from: its own, or the bootstrap one. */
  from: 'kubeconfig' | 'bootstrap-kubeconfig' | null;
  missing: readonly string[];
};

type Loaded = {
  errors: readonly ClusterError[];
  client: KubeconfigClient | null;
  missing: readonly string[];
};

/**
 * buildKubeletClientConfig and bootstrap.LoadClientConfig of cmd/kubelet and pkg/kubelet/certificate/bootstrap: the kubeconfig
 * is used where it is valid and holds a client certificate (or no bootstrap kubeconfig is named); otherwise the bootstrap
 * kubeconfig must load, and the kubelet writes itself a kubeconfig for the same server. `error` places a missing file.
 */
export function kubeletApiClient(
  kubeconfig: string,
  bootstrap: string,
  host: HostFiles,
  error: (id: string, message: string, flag: string) => ClusterError,
): KubeletApiClient {
  if (kubeconfig === '') return { errors: [], client: null, from: null, missing: [] };
  const own = load('kubeconfig', kubeconfig, host, error);
  if (bootstrap === '' || valid(own, host)) return { ...own, from: 'kubeconfig' };
  const first = load('bootstrap-kubeconfig', bootstrap, host, error);
  return {
    ...first,
    // What the kubelet writes offers a certificate and never the bootstrap token.
    client:
      first.client === null
        ? null
        : {
            ...first.client,
            hasToken: false,
            tokenFile: '',
            sendsClientCertificate: first.client.scheme === 'https',
          },
    from: 'bootstrap-kubeconfig',
  };
}

function load(
  flag: string,
  named: string,
  host: HostFiles,
  error: (id: string, message: string, flag: string) => ClusterError,
): Loaded {
  const path = joinPath('/', named);
  const look = host.look(path);
  if (look.state === 'text') {
    const { outcome, client } = readKubeconfig(look.text, path, host);
    return { errors: outcome.errors, client, missing: [] };
  }
  if (look.state !== 'absent') return { errors: [], client: null, missing: [host.key(path)] };
  return {
    errors: [error('file-missing', `--${flag} names ${named}, which does not exist.`, flag)],
    client: null,
    missing: [],
  };
}

/** isClientConfigStillValid: it loads and holds a client certificate. Whether that has expired is not known here. */
function valid({ errors, client, missing }: Loaded, host: HostFiles): boolean {
  if (errors.length > 0) return false;
  if (client === null) return missing.length > 0;
  if (!client.hasClientCertificate) return false;
  if (client.certFile === '') return true;
  const blocks = pemBlocks(host.look(client.certFile), client.certFile);
  return blocks === null || blocks.includes('CERTIFICATE');
}
