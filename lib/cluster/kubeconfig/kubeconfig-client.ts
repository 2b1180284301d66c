/** What client-go makes of a kubeconfig, and the TLS facts that follow. */
export type KubeconfigClient = {
  host: string;
  url: string;
  scheme: string;
  insecureSkipTLSVerify: boolean;
  caFile: string;
  hasCA: boolean;
  certFile: string;
  keyFile: string;
  hasClientCertificate: boolean;
  hasClientKey: boolean;
  /** A certificate is offered when the server asks: from the files, the data, or an exec plugin that may bring one. */
  sendsClientCertificate: boolean;
  hasToken: boolean;
  tokenFile: string;
  username: string;
  impersonate: string;
  exec: boolean;
  authProvider: boolean;
  proxyURL: boolean;
  tlsServerName: string;
  /** How the server is told from an impostor: by the CA given, by the host's root store, not at all, or there is no TLS. */
  verify: 'ca' | 'host-roots' | 'none' | 'cleartext';
};
