/** Gates that are locked in 1.36: they cannot be set to the other value. */
export const LOCKED_GATES: ReadonlyMap<string, boolean> = new Map([
  ['KubeletFineGrainedAuthz', true],
  ['NodeLogQuery', true],
  ['AnonymousAuthConfigurableEndpoints', true],
  ['StructuredAuthenticationConfiguration', true],
  ['StructuredAuthorizationConfiguration', true],
]);

/** Gates of old releases and names that were never gates: 1.36 does not know them and refuses to start. Not a full list. */
const GONE = new Set(
  'AppArmor BoundServiceAccountTokenVolume CSIMigration CronJobControllerV2 DynamicAuditing DynamicKubeletConfig EphemeralContainers GracefulNodeShutdownBasedOnDockerShim HugePages LegacyServiceAccountTokenNoAutoGeneration NodeRestriction PodSecurity PodSecurityPolicy RotateKubeletClientCertificate Seccomp ServiceAccountIssuerDiscovery SupportNodePidsLimit SupportPodPidsLimit TTLAfterFinished TokenRequest TokenRequestProjection ValidatingAdmissionPolicy'.split(
    ' ',
  ),
);

/** Whether 1.36 knows a feature gate. Gates that the facts say nothing about count as known when they look like one. */
export function knownGate(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]{4,}$/.test(name) && !GONE.has(name);
}
