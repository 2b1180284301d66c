const ORDER =
  'AlwaysAdmit NamespaceAutoProvision NamespaceLifecycle NamespaceExists LimitRanger ServiceAccount NodeRestriction TaintNodesByCondition AlwaysPullImages ImagePolicyWebhook PodSecurity PodNodeSelector Priority DefaultTolerationSeconds PodTolerationRestriction EventRateLimit ExtendedResourceToleration DefaultStorageClass StorageObjectInUseProtection PodGroupProtection OwnerReferencesPermissionEnforcement PersistentVolumeClaimResize RuntimeClass CertificateApproval CertificateSigning ClusterTrustBundleAttest CertificateSubjectRestriction DefaultIngressClass DenyServiceExternalIPs PodTopologyLabels PodGroupWorkloadExists NodeDeclaredFeatureValidator JobValidation PodResizeValidator MutatingAdmissionPolicy MutatingAdmissionWebhook ValidatingAdmissionPolicy ValidatingAdmissionWebhook ResourceQuota AlwaysDeny';
const OFF = new Set(
  'AlwaysAdmit NamespaceAutoProvision NamespaceExists NodeRestriction AlwaysPullImages ImagePolicyWebhook PodNodeSelector PodTolerationRestriction EventRateLimit ExtendedResourceToleration OwnerReferencesPermissionEnforcement DenyServiceExternalIPs AlwaysDeny'.split(
    ' ',
  ),
);

/** kube-apiserver 1.36's admission plugins in their fixed order, and whether each is on by itself (kubeapiserver/options/plugins.go). */
export const ADMISSION_PLUGINS: readonly { name: string; on: boolean }[] = ORDER.split(' ').map((name) => ({
  name,
  on: !OFF.has(name),
}));
