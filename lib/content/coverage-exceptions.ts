/**
 * Knobs that bear on a claim and that no rule reads, each with the reason. `none-needed`: no value of it is wrong by itself, or
 * something other than a rule says so. `open`: a rule is missing. This list only shrinks.
 */
export type CoverageException = { kind: 'none-needed' | 'open'; why: string };

const pair =
  'One half of a pair that the component refuses to start without, or that its other half’s rule speaks for.';
const token =
  'Whose tokens are accepted is a choice; the claims take every way in that is configured as one of them.';
const ask = 'Whom the component asks is a choice; what it then allows lies outside the files.';
const signing =
  'What the cluster’s authority signs follows from this; a wrong authority shows in the certificates, which the claims compare.';
const own = 'The component’s own port for metrics and health is no path between node and control plane.';
const read =
  'The claims read it: no value of it is wrong by itself, but what it says decides how the path is judged.';
const cache = 'How long an answer is remembered; no length of it is wrong by itself.';
const perCall = 'Given per call by a person, so it stands in no file of a cluster.';

const none = (why: string, ...ids: readonly string[]) =>
  ids.map((id): [string, CoverageException] => [id, { kind: 'none-needed', why }]);

export const COVERAGE_EXCEPTIONS: ReadonlyMap<string, CoverageException> = new Map([
  ...none(
    token,
    'authentication-config/jwt[].issuer.url',
    'kube-apiserver/--oidc-issuer-url',
    'kube-apiserver/--enable-bootstrap-token-auth',
    'kube-apiserver/--service-account-issuer',
    'kube-apiserver/--api-audiences',
    'kube-apiserver/--service-account-jwks-uri',
  ),
  ...none(
    'Empty means the roots of the host, by which a public provider is verified as it should be.',
    'authentication-config/jwt[].issuer.certificateAuthority',
    'kube-apiserver/--oidc-ca-file',
  ),
  ...none(
    ask,
    'kube-apiserver/--authorization-webhook-config-file',
    'kube-apiserver/--authentication-token-webhook-config-file',
    'kube-apiserver/--authorization-policy-file',
  ),
  ...none(
    read,
    'egress-selector/egressSelections[].name',
    'egress-selector/egressSelections[].connection.proxyProtocol',
    'egress-selector/egressSelections[].connection.transport.uds.udsName',
    'egress-selector/egressSelections[].connection.transport.tcp.url',
    'egress-selector/egressSelections[].connection.transport.tcp.tlsConfig.caBundle',
    'egress-selector/egressSelections[].connection.transport.tcp.tlsConfig.clientCert',
    'egress-selector/egressSelections[].connection.transport.tcp.tlsConfig.tlsServerName',
    'konnectivity-server/--cluster-cert',
    'kube-scheduler/--master',
    'pod/spec.volumes[].projected.sources[].serviceAccountToken.audience',
    'pod/spec.hostNetwork',
  ),
  ...none(
    pair,
    'egress-selector/egressSelections[].connection.transport.tcp.tlsConfig.clientKey',
    'konnectivity-agent/--agent-key',
    'konnectivity-server/--server-key',
    'konnectivity-server/--cluster-key',
    'kube-apiserver/--service-account-signing-key-file',
    'kubeconfig/users[].user.client-key',
  ),
  ...none(
    signing,
    'kube-controller-manager/--cluster-signing-cert-file',
    'kube-controller-manager/--cluster-signing-key-file',
    'kube-controller-manager/--cluster-signing-kubelet-client-cert-file',
    'kube-controller-manager/--cluster-signing-kubelet-client-key-file',
    'kube-controller-manager/--cluster-signing-kubelet-serving-cert-file',
    'kube-controller-manager/--cluster-signing-kubelet-serving-key-file',
    'kube-controller-manager/--cluster-signing-duration',
    'kube-controller-manager/--controllers',
  ),
  ...none(
    own,
    'konnectivity-agent/--health-server-port',
    'konnectivity-server/--health-port',
    'kube-controller-manager/--authentication-kubeconfig',
    'kube-controller-manager/--authorization-kubeconfig',
    'kube-controller-manager/--authorization-always-allow-paths',
    'kube-controller-manager/--authentication-tolerate-lookup-failure',
    'kube-scheduler/--authentication-kubeconfig',
    'kube-scheduler/--authorization-kubeconfig',
    'kube-scheduler/--authorization-always-allow-paths',
    'kube-scheduler/--authentication-tolerate-lookup-failure',
  ),
  ...none(
    'The headers in which a front proxy states the user; who may state them is decided by the authority, which a rule watches.',
    'kube-apiserver/--requestheader-username-headers',
    'kube-apiserver/--requestheader-group-headers',
    'kube-apiserver/--requestheader-extra-headers-prefix',
    'kube-apiserver/--requestheader-uid-headers',
  ),
  ...none(
    cache,
    'kubelet/authentication.webhook.cacheTTL',
    'kubelet/--authentication-token-webhook-cache-ttl',
    'kubelet/authorization.webhook.cacheAuthorizedTTL',
    'kubelet/--authorization-webhook-cache-authorized-ttl',
    'kubelet/authorization.webhook.cacheUnauthorizedTTL',
    'kubelet/--authorization-webhook-cache-unauthorized-ttl',
    'kube-apiserver/--service-account-max-token-expiration',
    'pod/spec.volumes[].projected.sources[].serviceAccountToken.expirationSeconds',
  ),
  ...none(perCall, 'kubectl/--insecure-skip-tls-verify-backend', 'kubectl/--insecure-skip-tls-verify'),
  ...none(
    'The address only says where; TLS does not depend on it, and a clear-text one is refused or found where it is dialled.',
    'kubelet/port',
    'kubelet/--port',
    'etcd/--advertise-client-urls',
  ),
  ...none(
    'Every curve that this version knows is sound, and an unknown one is refused at the start.',
    'kube-apiserver/--tls-curve-preferences',
  ),
  ...none(
    'Speaks to browsers only; no client of these paths reads that header.',
    'kube-apiserver/--strict-transport-security-directives',
  ),
  ...none(
    'Further certificates for further names; each is from a pair that must exist, or the API server refuses to start.',
    'kube-apiserver/--tls-sni-cert-key',
  ),
  ...none('Between API servers, which is none of the ten paths.', 'kube-apiserver/--peer-ca-file'),
  ...none(
    'Locked on in current versions, so that no file can change it.',
    'kubelet/featureGates.KubeletFineGrainedAuthz',
  ),
  ...none(
    'What the node is called and labelled is limited at the API server by NodeRestriction, which a rule watches.',
    'kubelet/--hostname-override',
    'kubelet/--node-labels',
  ),
  ...none(
    'The rule about the gate reads featureGates as a whole, as the file and the flag give it.',
    'kubelet/featureGates.RotateKubeletServerCertificate',
  ),
  ...none(
    'A kubeconfig’s authority counts the same inline, which the rule about a missing authority takes into account.',
    'kubeconfig/clusters[].cluster.certificate-authority-data',
  ),
]);
