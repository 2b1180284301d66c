import type { FlagReader } from '../flag-reader';
import type { ClusterError } from '../refusal';
import { etcdUrls } from './etcd-urls';

/** How one side of etcd (its clients, or its peers) is served. */
export type EtcdSide = {
  /** The URLs that it listens on. */
  listen: string[];
  /** No listener speaks plain http (sockets of the host count as closed to the network). */
  tls: boolean;
  /**
   * The handshake asks for a certificate and verifies it: with a CA or with client-cert-auth, either is enough. Without a CA
   * it verifies against the host's root store.
   */
  requiresClientCertificate: boolean;
  trustedCaFile: string;
  certFile: string;
  /** A pair made at start is in force: nobody can verify it, and CA and client-cert-auth are dropped with it. */
  autoTls: boolean;
  /** The only common names let in; empty for all that the CA vouches for. */
  allowedCn: string[];
  allowedHostname: string[];
};

/** transport.TLSInfo.ServerConfig and Config.ClientSelfCert / PeerSelfCert of etcd, as far as security goes. */
export function deriveEtcd(flags: FlagReader): { clients: EtcdSide; peers: EtcdSide } {
  return { clients: side(flags, 'client'), peers: side(flags, 'peer') };
}

function side(flags: FlagReader, which: 'client' | 'peer'): EtcdSide {
  const prefix = which === 'peer' ? 'peer-' : '';
  const names = which === 'peer' ? ['listen-peer-urls'] : ['listen-client-urls', 'listen-client-http-urls'];
  const listen = names.flatMap((name) => etcdUrls(flags.text(name)));
  const certFile = flags.text(`${prefix}cert-file`);
  const autoTls =
    flags.get(`${prefix}auto-tls`) === true && certFile === '' && flags.text(`${prefix}key-file`) === '';
  const tls = listen.every((url) => !url.startsWith('http:'));
  const trustedCaFile = autoTls ? '' : flags.text(`${prefix}trusted-ca-file`);
  const asks = !autoTls && (trustedCaFile !== '' || flags.get(`${prefix}client-cert-auth`) === true);
  const cn = which === 'peer' ? 'peer-cert-allowed-cn' : 'client-transport-security.allowed-cn';
  const hostname = which === 'peer' ? 'peer-cert-allowed-hostname' : 'client-cert-allowed-hostname';
  return {
    listen,
    tls,
    requiresClientCertificate: tls && asks,
    trustedCaFile,
    certFile,
    autoTls,
    allowedCn: etcdUrls(flags.text(cn)),
    allowedHostname: etcdUrls(flags.text(hostname)),
  };
}

/** Settings that etcd passes over with a line in its log. */
export function etcdWarnings(flags: FlagReader): ClusterError[] {
  return (['client', 'peer'] as const).flatMap((which) => {
    const prefix = which === 'peer' ? 'peer-' : '';
    const listen = which === 'peer' ? 'listen-peer-urls' : 'listen-client-urls';
    const plain = etcdUrls(flags.text(listen)).find((url) => url.startsWith('http:'));
    const unused = [`${prefix}cert-file`, `${prefix}client-cert-auth`, `${prefix}trusted-ca-file`].find(
      (name) => flags.given(name) && flags.text(name) !== '' && flags.get(name) !== false,
    );
    const warnings: ClusterError[] = [];
    if (plain !== undefined && unused !== undefined)
      warnings.push(
        flags.error('etcd-http', `--${unused} does nothing for ${plain}, which is plain http.`, unused),
      );
    if (flags.get(`${prefix}auto-tls`) === true && flags.text(`${prefix}cert-file`) !== '')
      warnings.push(
        flags.error(
          'etcd-auto-tls',
          `--${prefix}auto-tls does nothing beside --${prefix}cert-file.`,
          `${prefix}auto-tls`,
        ),
      );
    return warnings;
  });
}
