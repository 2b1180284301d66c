import type { AuthenticationConfiguration } from '../authentication-configuration';
import type { AuthorizationConfiguration } from '../authorization-configuration';
import type { EgressSelector } from '../egress-selector';
import type { FlagReader } from '../flag-reader';
import { TLS_VERSIONS } from '../tls-names';
import { enabledAdmissionPlugins } from './enabled-admission-plugins';

/** The files of kube-apiserver whose content shows in what it uses; null where none is named or it cannot be read. */
export type ApiserverFiles = {
  egress: EgressSelector | null;
  authentication: AuthenticationConfiguration | null;
  authorization: AuthorizationConfiguration | null;
};

/** What follows from the values: who may come in, how requests are authorized, whether the kubelet's certificate is verified … */
export function deriveApiserver(flags: FlagReader, files: ApiserverFiles): Record<string, unknown> {
  const configured = flags.text('authorization-config') !== '';
  const given = flags.list('authorization-mode');
  const modes = configured ? [] : given.length === 0 ? ['AlwaysAllow'] : given;
  const flagInForce = flags.get('anonymous-auth') === true && !modes.includes('AlwaysAllow');
  const dir = flags.text('cert-dir');
  const ca = flags.text('kubelet-certificate-authority');
  const front = flags.text('requestheader-client-ca-file');
  // A list that was given empty is an empty list; one that was never given is nil.
  const orNull = (name: string) => (flags.given(name) ? flags.list(name) : null);
  const oidc = flags.text('oidc-issuer-url');
  return {
    anonymousFlagInForce: flagInForce,
    anonymous: files.authentication?.anonymous ?? { enabled: flagInForce, conditionPaths: [] },
    authorizationModes: modes,
    authorizers:
      files.authorization?.authorizers ??
      modes.map((type) =>
        type === 'Webhook'
          ? { type, name: 'default', connection: 'KubeConfigFile', failurePolicy: 'NoOpinion' }
          : { type, name: type.toLowerCase() },
      ),
    admissionPluginsEnabled: enabledAdmissionPlugins(flags),
    apiAudiences:
      flags.list('api-audiences').length > 0
        ? flags.list('api-audiences')
        : flags.list('service-account-issuer'),
    bootstrapToken: flags.get('enable-bootstrap-token-auth'),
    clientCA: flags.text('client-ca-file') !== '',
    egressSelections: files.egress?.selections,
    egressDialers: files.egress?.dialers ?? null,
    kubeletClient: {
      caFile: ca,
      certFile: flags.text('kubelet-client-certificate'),
      keyFile: flags.text('kubelet-client-key'),
      preferredAddressTypes: flags.list('kubelet-preferred-address-types'),
      timeout: flags.text('kubelet-timeout'),
      verifiesServerCertificate: ca !== '',
    },
    serving: {
      bindAddress: flags.text('bind-address'),
      port: flags.get('secure-port'),
      certFile: flags.text('tls-cert-file') || `${dir}/apiserver.crt`,
      keyFile: flags.text('tls-private-key-file') || `${dir}/apiserver.key`,
      minTLS: TLS_VERSIONS.get(flags.text('tls-min-version')) ?? '1.2',
      cipherSuitesConfigured: flags.list('tls-cipher-suites').length,
      disableHTTP2: flags.get('disable-http2-serving'),
    },
    etcd: {
      servers: flags.list('etcd-servers'),
      cafile: flags.text('etcd-cafile'),
      certfile: flags.text('etcd-certfile'),
      keyfile: flags.text('etcd-keyfile'),
    },
    requestHeader:
      front === ''
        ? null
        : {
            allowedNames: orNull('requestheader-allowed-names'),
            groupHeaders: orNull('requestheader-group-headers'),
            usernameHeaders: orNull('requestheader-username-headers'),
          },
    jwtIssuers: files.authentication?.jwtIssuers ?? (oidc === '' ? [] : [oidc]),
    tokenAuthFile: flags.text('token-auth-file'),
    webhookTokenAuthn: flags.text('authentication-token-webhook-config-file'),
  };
}
