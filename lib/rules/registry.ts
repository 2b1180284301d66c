import type { Rule } from './rule';
import type { RuleCase } from './rule-case';
import { apiserverAlwaysAdmit } from './rules/apiserver-always-admit';
import { apiserverAnonymous } from './rules/apiserver-anonymous';
import { apiserverAuthorizationAlwaysAllow } from './rules/apiserver-authorization-always-allow';
import { apiserverClientCaMissing } from './rules/apiserver-client-ca-missing';
import { apiserverClientOtherCa } from './rules/apiserver-client-other-ca';
import { apiserverEncryptionProviderMissing } from './rules/apiserver-encryption-provider-missing';
import { apiserverFrontProxyIncomplete } from './rules/apiserver-front-proxy-incomplete';
import { apiserverNodeAuthorizerMissing } from './rules/apiserver-node-authorizer-missing';
import { apiserverNodeRestrictionMissing } from './rules/apiserver-node-restriction-missing';
import { apiserverProfiling } from './rules/apiserver-profiling';
import { apiserverRbacMissing } from './rules/apiserver-rbac-missing';
import { apiserverRequestheaderAnyName } from './rules/apiserver-requestheader-any-name';
import { apiserverSecurePortOff } from './rules/apiserver-secure-port-off';
import { apiserverServingSelfSigned } from './rules/apiserver-serving-self-signed';
import { apiserverTlsCiphersWeak } from './rules/apiserver-tls-ciphers-weak';
import { apiserverTlsMinVersion } from './rules/apiserver-tls-min-version';
import { apiserverTokenAuthFile } from './rules/apiserver-token-auth-file';
import { bootstrapKubeconfigInsecure } from './rules/bootstrap-kubeconfig-insecure';
import { componentRefuses } from './rules/component-refuses';
import { controllerManagerBindAddress } from './rules/controller-manager-bind-address';
import { controllerManagerProfiling } from './rules/controller-manager-profiling';
import { controllerManagerServiceAccountKeyMissing } from './rules/controller-manager-service-account-key-missing';
import { controllerManagerUseServiceAccountCredentials } from './rules/controller-manager-use-service-account-credentials';
import { controlplaneKubeconfigClearText } from './rules/controlplane-kubeconfig-clear-text';
import { controlplaneKubeconfigInsecure } from './rules/controlplane-kubeconfig-insecure';
import { controlplaneKubeconfigNoCa } from './rules/controlplane-kubeconfig-no-ca';
import { controlplaneServingSelfSigned } from './rules/controlplane-serving-self-signed';
import { egressOtherNetworks } from './rules/egress-other-networks';
import { egressSelectorEmpty } from './rules/egress-selector-empty';
import { etcdAutoTls } from './rules/etcd-auto-tls';
import { etcdCaMissing } from './rules/etcd-ca-missing';
import { etcdClientCertAuthOff } from './rules/etcd-client-cert-auth-off';
import { etcdClientPairMissing } from './rules/etcd-client-pair-missing';
import { etcdListensClearText } from './rules/etcd-listens-clear-text';
import { etcdOtherCa } from './rules/etcd-other-ca';
import { etcdPeerAutoTls } from './rules/etcd-peer-auto-tls';
import { etcdPeerClientCertAuthOff } from './rules/etcd-peer-client-cert-auth-off';
import { etcdPeerPairMissing } from './rules/etcd-peer-pair-missing';
import { etcdServersClearText } from './rules/etcd-servers-clear-text';
import { etcdServingPairMissing } from './rules/etcd-serving-pair-missing';
import { etcdSharedCa } from './rules/etcd-shared-ca';
import { fileNotGiven } from './rules/file-not-given';
import { flagDeprecated } from './rules/flag-deprecated';
import { flagInValue } from './rules/flag-in-value';
import { flagListSurprise } from './rules/flag-list-surprise';
import { flagMisspelt } from './rules/flag-misspelt';
import { flagRemoved } from './rules/flag-removed';
import { flagRepeated } from './rules/flag-repeated';
import { konnectivityAdminExposed } from './rules/konnectivity-admin-exposed';
import { konnectivityAgentMismatch } from './rules/konnectivity-agent-mismatch';
import { konnectivityAgentTokenDefaultAudience } from './rules/konnectivity-agent-token-default-audience';
import { konnectivityAgentsUnauthenticated } from './rules/konnectivity-agents-unauthenticated';
import { konnectivityCiphersWeak } from './rules/konnectivity-ciphers-weak';
import { konnectivityClusterNotSelected } from './rules/konnectivity-cluster-not-selected';
import { konnectivityFrontHostRoots } from './rules/konnectivity-front-host-roots';
import { konnectivityFrontMismatch } from './rules/konnectivity-front-mismatch';
import { konnectivitySharedCa } from './rules/konnectivity-shared-ca';
import { konnectivitySocketNotShared } from './rules/konnectivity-socket-not-shared';
import { konnectivityTlsMinVersion } from './rules/konnectivity-tls-min-version';
import { konnectivityTokenReviewUnbound } from './rules/konnectivity-token-review-unbound';
import { kubeconfigServerName } from './rules/kubeconfig-server-name';
import { kubeletAddressTypesUnknown } from './rules/kubelet-address-types-unknown';
import { kubeletAnonymous } from './rules/kubelet-anonymous';
import { kubeletApiAdminUnbound } from './rules/kubelet-api-admin-unbound';
import { kubeletAuthorizationAlwaysAllow } from './rules/kubelet-authorization-always-allow';
import { kubeletCaMissing } from './rules/kubelet-ca-missing';
import { kubeletCertificateUsage } from './rules/kubelet-certificate-usage';
import { kubeletClientCaMissing } from './rules/kubelet-client-ca-missing';
import { kubeletClientCertificateMissing } from './rules/kubelet-client-certificate-missing';
import { kubeletClientCertificatePrivileged } from './rules/kubelet-client-certificate-privileged';
import { kubeletConfigUnused } from './rules/kubelet-config-unused';
import { kubeletDebuggingHandlersOff } from './rules/kubelet-debugging-handlers-off';
import { kubeletDropInSkipped } from './rules/kubelet-drop-in-skipped';
import { kubeletFlagShadowsFile } from './rules/kubelet-flag-shadows-file';
import { kubeletHealthzExposed } from './rules/kubelet-healthz-exposed';
import { kubeletKubeconfigClearText } from './rules/kubelet-kubeconfig-clear-text';
import { kubeletKubeconfigInsecure } from './rules/kubelet-kubeconfig-insecure';
import { kubeletKubeconfigNoCa } from './rules/kubelet-kubeconfig-no-ca';
import { kubeletKubeconfigNoCredential } from './rules/kubelet-kubeconfig-no-credential';
import { kubeletKubeconfigToken } from './rules/kubelet-kubeconfig-token';
import { kubeletLegacyDefaults } from './rules/kubelet-legacy-defaults';
import { kubeletProfiling } from './rules/kubelet-profiling';
import { kubeletReadOnlyPort } from './rules/kubelet-read-only-port';
import { kubeletRotateCertificatesOff } from './rules/kubelet-rotate-certificates-off';
import { kubeletServerOff } from './rules/kubelet-server-off';
import { kubeletServerRotationGateOff } from './rules/kubelet-server-rotation-gate-off';
import { kubeletServingOtherCa } from './rules/kubelet-serving-other-ca';
import { kubeletServingPairIncomplete } from './rules/kubelet-serving-pair-incomplete';
import { kubeletServingSelfSigned } from './rules/kubelet-serving-self-signed';
import { kubeletSettingIgnored } from './rules/kubelet-setting-ignored';
import { kubeletStandalone } from './rules/kubelet-standalone';
import { kubeletStaticPodUrl } from './rules/kubelet-static-pod-url';
import { kubeletStreamingIdleTimeout } from './rules/kubelet-streaming-idle-timeout';
import { kubeletSystemLogs } from './rules/kubelet-system-logs';
import { kubeletTlsCiphersWeak } from './rules/kubelet-tls-ciphers-weak';
import { kubeletTlsMinVersion } from './rules/kubelet-tls-min-version';
import { kubeletWebhookAuthenticationOff } from './rules/kubelet-webhook-authentication-off';
import { pkiProblem } from './rules/pki-problem';
import { podTokenAutomount } from './rules/pod-token-automount';
import { proxyDirect } from './rules/proxy-direct';
import { rbacAnonymousBinding } from './rules/rbac-anonymous-binding';
import { rbacClusterAdminDefaultAccount } from './rules/rbac-cluster-admin-default-account';
import { rbacEveryoneBinding } from './rules/rbac-everyone-binding';
import { rbacNodesProxy } from './rules/rbac-nodes-proxy';
import { rbacPodsExec } from './rules/rbac-pods-exec';
import { rbacPodsProxy } from './rules/rbac-pods-proxy';
import { rbacServicesProxy } from './rules/rbac-services-proxy';
import { rootCaMissing } from './rules/root-ca-missing';
import { schedulerBindAddress } from './rules/scheduler-bind-address';
import { schedulerProfiling } from './rules/scheduler-profiling';
import { serviceAccountExtendedTokens } from './rules/service-account-extended-tokens';
import { serviceAccountKeyMissing } from './rules/service-account-key-missing';
import { serviceAccountLookupOff } from './rules/service-account-lookup-off';
import { serviceAccountPluginOff } from './rules/service-account-plugin-off';
import { serviceAccountTokenSecret } from './rules/service-account-token-secret';
import { sshTunnelFlags } from './rules/ssh-tunnel-flags';
import { staticPodDuplicate } from './rules/static-pod-duplicate';

/** A rule with its case table, which is loaded only where it is shown or tested. */
export type RuleEntry = { rule: Rule; cases: () => Promise<{ cases: readonly RuleCase[] }> };

/** Every rule, by path. To add one: its file, its case table, and its line here. */
export const REGISTRY: readonly RuleEntry[] = [
  // Nodes, pods and the control plane to the API server
  {
    rule: apiserverAuthorizationAlwaysAllow,
    cases: () => import('./rules/apiserver-authorization-always-allow.cases'),
  },
  {
    rule: apiserverNodeAuthorizerMissing,
    cases: () => import('./rules/apiserver-node-authorizer-missing.cases'),
  },
  { rule: apiserverRbacMissing, cases: () => import('./rules/apiserver-rbac-missing.cases') },
  { rule: apiserverAnonymous, cases: () => import('./rules/apiserver-anonymous.cases') },
  { rule: apiserverClientCaMissing, cases: () => import('./rules/apiserver-client-ca-missing.cases') },
  {
    rule: apiserverNodeRestrictionMissing,
    cases: () => import('./rules/apiserver-node-restriction-missing.cases'),
  },
  { rule: apiserverAlwaysAdmit, cases: () => import('./rules/apiserver-always-admit.cases') },
  { rule: apiserverTokenAuthFile, cases: () => import('./rules/apiserver-token-auth-file.cases') },
  { rule: apiserverServingSelfSigned, cases: () => import('./rules/apiserver-serving-self-signed.cases') },
  { rule: apiserverTlsMinVersion, cases: () => import('./rules/apiserver-tls-min-version.cases') },
  { rule: apiserverTlsCiphersWeak, cases: () => import('./rules/apiserver-tls-ciphers-weak.cases') },
  { rule: apiserverSecurePortOff, cases: () => import('./rules/apiserver-secure-port-off.cases') },
  { rule: apiserverProfiling, cases: () => import('./rules/apiserver-profiling.cases') },
  {
    rule: apiserverEncryptionProviderMissing,
    cases: () => import('./rules/apiserver-encryption-provider-missing.cases'),
  },
  {
    rule: apiserverFrontProxyIncomplete,
    cases: () => import('./rules/apiserver-front-proxy-incomplete.cases'),
  },
  {
    rule: apiserverRequestheaderAnyName,
    cases: () => import('./rules/apiserver-requestheader-any-name.cases'),
  },
  { rule: serviceAccountPluginOff, cases: () => import('./rules/service-account-plugin-off.cases') },
  { rule: serviceAccountLookupOff, cases: () => import('./rules/service-account-lookup-off.cases') },
  {
    rule: serviceAccountExtendedTokens,
    cases: () => import('./rules/service-account-extended-tokens.cases'),
  },
  { rule: serviceAccountKeyMissing, cases: () => import('./rules/service-account-key-missing.cases') },
  { rule: rootCaMissing, cases: () => import('./rules/root-ca-missing.cases') },
  {
    rule: controllerManagerServiceAccountKeyMissing,
    cases: () => import('./rules/controller-manager-service-account-key-missing.cases'),
  },
  { rule: kubeletKubeconfigClearText, cases: () => import('./rules/kubelet-kubeconfig-clear-text.cases') },
  { rule: kubeletKubeconfigInsecure, cases: () => import('./rules/kubelet-kubeconfig-insecure.cases') },
  { rule: kubeletKubeconfigNoCa, cases: () => import('./rules/kubelet-kubeconfig-no-ca.cases') },
  {
    rule: kubeletKubeconfigNoCredential,
    cases: () => import('./rules/kubelet-kubeconfig-no-credential.cases'),
  },
  { rule: kubeletKubeconfigToken, cases: () => import('./rules/kubelet-kubeconfig-token.cases') },
  { rule: apiserverClientOtherCa, cases: () => import('./rules/apiserver-client-other-ca.cases') },
  { rule: kubeconfigServerName, cases: () => import('./rules/kubeconfig-server-name.cases') },
  { rule: kubeletStaticPodUrl, cases: () => import('./rules/kubelet-static-pod-url.cases') },
  { rule: bootstrapKubeconfigInsecure, cases: () => import('./rules/bootstrap-kubeconfig-insecure.cases') },
  {
    rule: kubeletRotateCertificatesOff,
    cases: () => import('./rules/kubelet-rotate-certificates-off.cases'),
  },
  { rule: kubeletStandalone, cases: () => import('./rules/kubelet-standalone.cases') },
  {
    rule: controlplaneKubeconfigClearText,
    cases: () => import('./rules/controlplane-kubeconfig-clear-text.cases'),
  },
  {
    rule: controlplaneKubeconfigInsecure,
    cases: () => import('./rules/controlplane-kubeconfig-insecure.cases'),
  },
  { rule: controlplaneKubeconfigNoCa, cases: () => import('./rules/controlplane-kubeconfig-no-ca.cases') },
  { rule: podTokenAutomount, cases: () => import('./rules/pod-token-automount.cases') },
  { rule: serviceAccountTokenSecret, cases: () => import('./rules/service-account-token-secret.cases') },
  { rule: rbacAnonymousBinding, cases: () => import('./rules/rbac-anonymous-binding.cases') },
  { rule: rbacEveryoneBinding, cases: () => import('./rules/rbac-everyone-binding.cases') },
  {
    rule: rbacClusterAdminDefaultAccount,
    cases: () => import('./rules/rbac-cluster-admin-default-account.cases'),
  },
  // The API server to kubelets
  { rule: kubeletCaMissing, cases: () => import('./rules/kubelet-ca-missing.cases') },
  { rule: kubeletAnonymous, cases: () => import('./rules/kubelet-anonymous.cases') },
  {
    rule: kubeletAuthorizationAlwaysAllow,
    cases: () => import('./rules/kubelet-authorization-always-allow.cases'),
  },
  { rule: kubeletClientCaMissing, cases: () => import('./rules/kubelet-client-ca-missing.cases') },
  { rule: kubeletReadOnlyPort, cases: () => import('./rules/kubelet-read-only-port.cases') },
  {
    rule: kubeletClientCertificateMissing,
    cases: () => import('./rules/kubelet-client-certificate-missing.cases'),
  },
  { rule: kubeletServingSelfSigned, cases: () => import('./rules/kubelet-serving-self-signed.cases') },
  {
    rule: kubeletServingPairIncomplete,
    cases: () => import('./rules/kubelet-serving-pair-incomplete.cases'),
  },
  { rule: kubeletTlsMinVersion, cases: () => import('./rules/kubelet-tls-min-version.cases') },
  { rule: kubeletTlsCiphersWeak, cases: () => import('./rules/kubelet-tls-ciphers-weak.cases') },
  { rule: kubeletStreamingIdleTimeout, cases: () => import('./rules/kubelet-streaming-idle-timeout.cases') },
  { rule: kubeletDebuggingHandlersOff, cases: () => import('./rules/kubelet-debugging-handlers-off.cases') },
  { rule: kubeletServerOff, cases: () => import('./rules/kubelet-server-off.cases') },
  {
    rule: kubeletWebhookAuthenticationOff,
    cases: () => import('./rules/kubelet-webhook-authentication-off.cases'),
  },
  { rule: kubeletAddressTypesUnknown, cases: () => import('./rules/kubelet-address-types-unknown.cases') },
  { rule: kubeletHealthzExposed, cases: () => import('./rules/kubelet-healthz-exposed.cases') },
  { rule: kubeletProfiling, cases: () => import('./rules/kubelet-profiling.cases') },
  { rule: kubeletSystemLogs, cases: () => import('./rules/kubelet-system-logs.cases') },
  {
    rule: kubeletServerRotationGateOff,
    cases: () => import('./rules/kubelet-server-rotation-gate-off.cases'),
  },
  { rule: kubeletServingOtherCa, cases: () => import('./rules/kubelet-serving-other-ca.cases') },
  {
    rule: kubeletClientCertificatePrivileged,
    cases: () => import('./rules/kubelet-client-certificate-privileged.cases'),
  },
  { rule: kubeletCertificateUsage, cases: () => import('./rules/kubelet-certificate-usage.cases') },
  { rule: kubeletApiAdminUnbound, cases: () => import('./rules/kubelet-api-admin-unbound.cases') },
  { rule: etcdServersClearText, cases: () => import('./rules/etcd-servers-clear-text.cases') },
  { rule: etcdCaMissing, cases: () => import('./rules/etcd-ca-missing.cases') },
  { rule: etcdClientPairMissing, cases: () => import('./rules/etcd-client-pair-missing.cases') },
  { rule: etcdClientCertAuthOff, cases: () => import('./rules/etcd-client-cert-auth-off.cases') },
  { rule: etcdAutoTls, cases: () => import('./rules/etcd-auto-tls.cases') },
  { rule: etcdServingPairMissing, cases: () => import('./rules/etcd-serving-pair-missing.cases') },
  { rule: etcdPeerClientCertAuthOff, cases: () => import('./rules/etcd-peer-client-cert-auth-off.cases') },
  { rule: etcdPeerAutoTls, cases: () => import('./rules/etcd-peer-auto-tls.cases') },
  { rule: etcdPeerPairMissing, cases: () => import('./rules/etcd-peer-pair-missing.cases') },
  { rule: etcdOtherCa, cases: () => import('./rules/etcd-other-ca.cases') },
  { rule: etcdSharedCa, cases: () => import('./rules/etcd-shared-ca.cases') },
  { rule: etcdListensClearText, cases: () => import('./rules/etcd-listens-clear-text.cases') },
  {
    rule: konnectivityAgentsUnauthenticated,
    cases: () => import('./rules/konnectivity-agents-unauthenticated.cases'),
  },
  {
    rule: konnectivityClusterNotSelected,
    cases: () => import('./rules/konnectivity-cluster-not-selected.cases'),
  },
  { rule: konnectivityFrontMismatch, cases: () => import('./rules/konnectivity-front-mismatch.cases') },
  { rule: konnectivitySocketNotShared, cases: () => import('./rules/konnectivity-socket-not-shared.cases') },
  { rule: konnectivityAgentMismatch, cases: () => import('./rules/konnectivity-agent-mismatch.cases') },
  {
    rule: konnectivityTokenReviewUnbound,
    cases: () => import('./rules/konnectivity-token-review-unbound.cases'),
  },
  { rule: konnectivityFrontHostRoots, cases: () => import('./rules/konnectivity-front-host-roots.cases') },
  { rule: konnectivitySharedCa, cases: () => import('./rules/konnectivity-shared-ca.cases') },
  { rule: konnectivityAdminExposed, cases: () => import('./rules/konnectivity-admin-exposed.cases') },
  {
    rule: konnectivityAgentTokenDefaultAudience,
    cases: () => import('./rules/konnectivity-agent-token-default-audience.cases'),
  },
  { rule: egressSelectorEmpty, cases: () => import('./rules/egress-selector-empty.cases') },
  { rule: egressOtherNetworks, cases: () => import('./rules/egress-other-networks.cases') },
  { rule: konnectivityTlsMinVersion, cases: () => import('./rules/konnectivity-tls-min-version.cases') },
  { rule: konnectivityCiphersWeak, cases: () => import('./rules/konnectivity-ciphers-weak.cases') },
  { rule: kubeletLegacyDefaults, cases: () => import('./rules/kubelet-legacy-defaults.cases') },
  { rule: kubeletConfigUnused, cases: () => import('./rules/kubelet-config-unused.cases') },
  { rule: kubeletFlagShadowsFile, cases: () => import('./rules/kubelet-flag-shadows-file.cases') },
  { rule: kubeletSettingIgnored, cases: () => import('./rules/kubelet-setting-ignored.cases') },
  { rule: kubeletDropInSkipped, cases: () => import('./rules/kubelet-drop-in-skipped.cases') },
  {
    rule: controllerManagerBindAddress,
    cases: () => import('./rules/controller-manager-bind-address.cases'),
  },
  { rule: schedulerBindAddress, cases: () => import('./rules/scheduler-bind-address.cases') },
  { rule: controllerManagerProfiling, cases: () => import('./rules/controller-manager-profiling.cases') },
  { rule: schedulerProfiling, cases: () => import('./rules/scheduler-profiling.cases') },
  {
    rule: controllerManagerUseServiceAccountCredentials,
    cases: () => import('./rules/controller-manager-use-service-account-credentials.cases'),
  },
  {
    rule: controlplaneServingSelfSigned,
    cases: () => import('./rules/controlplane-serving-self-signed.cases'),
  },
  { rule: componentRefuses, cases: () => import('./rules/component-refuses.cases') },
  { rule: sshTunnelFlags, cases: () => import('./rules/ssh-tunnel-flags.cases') },
  { rule: flagRemoved, cases: () => import('./rules/flag-removed.cases') },
  { rule: flagMisspelt, cases: () => import('./rules/flag-misspelt.cases') },
  { rule: flagInValue, cases: () => import('./rules/flag-in-value.cases') },
  { rule: flagRepeated, cases: () => import('./rules/flag-repeated.cases') },
  { rule: flagDeprecated, cases: () => import('./rules/flag-deprecated.cases') },
  { rule: flagListSurprise, cases: () => import('./rules/flag-list-surprise.cases') },
  { rule: fileNotGiven, cases: () => import('./rules/file-not-given.cases') },
  { rule: pkiProblem, cases: () => import('./rules/pki-problem.cases') },
  { rule: rbacPodsExec, cases: () => import('./rules/rbac-pods-exec.cases') },
  { rule: rbacNodesProxy, cases: () => import('./rules/rbac-nodes-proxy.cases') },
  { rule: rbacPodsProxy, cases: () => import('./rules/rbac-pods-proxy.cases') },
  { rule: rbacServicesProxy, cases: () => import('./rules/rbac-services-proxy.cases') },
  { rule: proxyDirect, cases: () => import('./rules/proxy-direct.cases') },
  { rule: staticPodDuplicate, cases: () => import('./rules/static-pod-duplicate.cases') },
];
