import type { KubeconfigClient } from '../../cluster/kubeconfig/kubeconfig-client';
import type { Evidence } from '../evidence';
import type { TextEdit } from '../fix';
import type { Holds } from '../holds';

/** A kubeconfig in use: what client-go makes of it, and where its fields stand. */
export type ClientFacts = {
  client: KubeconfigClient;
  file: string;
  /** Where a field of the cluster or user in force stands. */
  place(field: string): Pick<Evidence, 'file' | 'range'>;
  /** What is written for a field, file or data, also where client-go passes over it (credentials of an http:// server); '' for nothing. */
  written(field: string): string;
  /** Edits after which a field of the cluster in force has this value; null where it cannot be edited by itself. */
  setCluster(field: string, value: unknown): readonly TextEdit[] | null;
};

/** Whether the client speaks TLS, and whether it can tell the server from an impostor. */
export function clientEncrypted({ client, place }: ClientFacts): Evidence {
  const tls = client.scheme === 'https';
  return {
    id: tls ? 'client-https' : 'client-http',
    message: tls
      ? `The kubeconfig's server is ${client.host}, so the client speaks TLS 1.2 or later.`
      : `The kubeconfig's server is ${client.host}, which is clear text: credentials are withheld, and all else can be read and changed.`,
    holds: tls,
    knob: 'cluster.server',
    ...place('cluster.server'),
  };
}

const VERIFIES: Readonly<
  Record<KubeconfigClient['verify'], { id: string; holds: Holds; field: string; message: string }>
> = {
  ca: {
    id: 'client-verifies',
    holds: true,
    field: 'cluster.certificate-authority',
    message: 'The server must show a certificate of the authority that the kubeconfig names.',
  },
  'host-roots': {
    id: 'client-host-roots',
    holds: 'conditional',
    field: 'cluster.server',
    message:
      'The kubeconfig names no authority, so the roots of the host decide: it holds only if the certificate comes from a public authority, and then any of those can vouch for an impostor.',
  },
  none: {
    id: 'client-insecure',
    holds: false,
    field: 'cluster.insecure-skip-tls-verify',
    message: 'insecure-skip-tls-verify is true: any server is taken for the API server.',
  },
  cleartext: {
    id: 'client-cleartext',
    holds: false,
    field: 'cluster.server',
    message: 'There is no TLS, so nothing proves who the server is.',
  },
};

/** Whether the client can tell the API server from an impostor. */
export function clientVerifies(facts: ClientFacts): Evidence {
  const { id, holds, field, message } = VERIFIES[facts.client.verify];
  return { id, holds, message, knob: field, ...facts.place(field) };
}
