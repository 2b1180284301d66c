/**
 * Every feature gate of the 1.36 binaries with its history, one line each: the name, then for each version in which it
 * changed its stage (a alpha, b beta, g GA, d deprecated; a capital letter is on by default), the version, and ! where
 * it is locked to its default.
 *
 * Kubernetes gates. Source: test/compatibility_lifecycle/reference/versioned_feature_list.yaml, as stored from
 * openshift/kubernetes@0b0e324c800b (the state right after the 1.36 branch; rows that begin in 1.37 are left out).
 * Two rows go by the gate's own name where the list has the Go constant's (CustomCPUCFSQuotaPeriod, RuntimeClassInImageCriApi).
 */
const KUBERNETES = `
AggregatedDiscoveryRemoveBetaType g1.0 D1.33 D1.35!
AllowDNSOnlyNodeCSR G1.0 d1.31
AllowInsecureKubeletCertificateSigningRequests G1.0 d1.31
AllowOverwriteTerminationGracePeriodSeconds G1.0 d1.32 d1.35!
AllowParsingUserUIDFromCertAuth B1.33
AllowServiceExternalIPs G1.0
AllowUnsafeMalformedObjectDeletion a1.32
AnonymousAuthConfigurableEndpoints a1.31 B1.32 G1.34!
AnyVolumeDataSource a1.18 B1.24 G1.33!
APIResponseCompression a1.8 B1.16
APIServerIdentity a1.20 B1.26
APIServerTracing a1.22 B1.27 G1.34!
APIServingWithRoutine a1.30
AuthorizeNodeWithSelectors a1.31 B1.32 G1.34!
AuthorizePodWebsocketUpgradeCreatePermission B1.35
AuthorizeWithSelectors a1.31 B1.32 G1.34!
BtreeWatchCache B1.32 G1.33!
CBORServingAndStorage a1.32
ChangeContainerStatusOnKubeletRestart G1.0 d1.35
ClearingNominatedNodeNameAfterBinding a1.34 B1.35
CloudControllerManagerWatchBasedRoutesReconciliation a1.35
CloudControllerManagerWebhook a1.27
ClusterTrustBundle a1.27 b1.33
ClusterTrustBundleProjection a1.29 b1.33
ComponentFlagz a1.32 B1.36
ComponentStatusz a1.32 B1.36
ConcurrentWatchObjectDecode b1.31
ConsistentListFromCache a1.28 B1.31 G1.34!
ConstrainedImpersonation a1.35 B1.36
ContainerCheckpoint a1.25 B1.30
ContainerRestartRules a1.34 B1.35
ContainerStopSignals a1.33
ContextualLogging a1.24 B1.30
ControllerManagerReleaseLeaderElectionLockOnExit a1.36
CoordinatedLeaderElection a1.31 b1.33
CustomCPUCFSQuotaPeriod a1.12 G1.36
CPUManagerPolicyAlphaOptions a1.23
CPUManagerPolicyBetaOptions B1.23
CPUManagerPolicyOptions a1.22 B1.23 G1.33!
CRDObservedGenerationTracking b1.35 B1.36
CRDValidationRatcheting a1.28 B1.30 G1.33!
CRIListStreaming a1.36
CrossNamespaceVolumeDataSource a1.26
CSIServiceAccountTokenSecrets B1.35 G1.36!
CSIVolumeHealth a1.21
CustomResourceFieldSelectors a1.30 B1.31 G1.32!
DeclarativeValidation B1.33 G1.36!
DeclarativeValidationBeta B1.36
DeclarativeValidationTakeover b1.33 d1.36
DeploymentReplicaSetTerminatingReplicas a1.33 B1.35
DetectCacheInconsistency B1.34
DisableAllocatorDualWrite a1.31 b1.33 G1.34 G1.35!
DisableCPUQuotaWithExclusiveCPUs B1.33 D1.36
DisableNodeKubeProxyVersion a1.29 d1.31 D1.33 D1.36!
DRAAdminAccess a1.32 B1.34 G1.36!
DRAConsumableCapacity a1.34 B1.36
DRADeviceBindingConditions a1.34 B1.36
DRADeviceTaintRules a1.35 b1.36
DRADeviceTaints a1.33 B1.36
DRAExtendedResource a1.34 B1.36
DRAListTypeAttributes a1.36
DRANodeAllocatableResources a1.36
DRAPartitionableDevices a1.33 B1.36
DRAPrioritizedList a1.33 B1.34 G1.36
DRAResourceClaimDeviceStatus a1.32 B1.33
DRAResourceClaimGranularStatusAuthorization B1.36
DRAResourcePoolStatus a1.36
DRASchedulerFilterTimeout B1.34
DRAWorkloadResourceClaims a1.36
DynamicResourceAllocation a1.26 b1.32 G1.34 G1.35!
EnvFiles a1.34 B1.35
EventedPLEG a1.26
ExecProbeTimeout G1.20 G1.35!
ExtendWebSocketsToKubelet B1.36
ExternalServiceAccountTokenSigner a1.32 B1.34 G1.36!
GangScheduling a1.35
GenericWorkload a1.35
GitRepoVolumeDriver G1.0 d1.33 d1.36!
GracefulNodeShutdown a1.20 B1.21
GracefulNodeShutdownBasedOnPodPriority a1.23 B1.24
HostnameOverride a1.34 B1.35
HPAConfigurableTolerance a1.33 B1.35
HPAScaleToZero a1.16
ImageMaximumGCAge a1.29 B1.30 G1.35!
ImageVolume a1.31 b1.33 B1.35 G1.36!
ImageVolumeWithDigest a1.35
InPlacePodLevelResourcesVerticalScaling a1.35 B1.36
InPlacePodVerticalScaling a1.27 B1.33 G1.35!
InPlacePodVerticalScalingExclusiveCPUs a1.32
InPlacePodVerticalScalingExclusiveMemory a1.34
InPlacePodVerticalScalingInitContainers B1.36
JobBackoffLimitPerIndex a1.28 B1.29 G1.33!
JobManagedBy a1.30 B1.32 G1.35!
JobPodReplacementPolicy a1.28 B1.29 G1.34!
JobSuccessPolicy a1.30 B1.31 G1.33!
KMSv1 G1.0 D1.28 d1.29
KubeletCgroupDriverFromCRI a1.28 B1.31 G1.34!
KubeletCrashLoopBackOffMax a1.32 B1.35
KubeletEnsureSecretPulledImages a1.33 B1.35
KubeletFineGrainedAuthz a1.32 B1.33 G1.36!
KubeletInUserNamespace a1.22
KubeletPodResourcesDynamicResources a1.27 B1.34 G1.36!
KubeletPodResourcesGet a1.27 B1.34 G1.36!
KubeletPodResourcesListUseActivePods g1.0 D1.34
KubeletPSI a1.33 B1.34 G1.36!
KubeletRegistrationGetOnExistsOnly G1.0 d1.32
KubeletSeparateDiskGC a1.29 B1.31
KubeletServiceAccountTokenForCredentialProviders a1.33 B1.34
KubeletTracing a1.25 B1.27 G1.34!
ListFromCacheSnapshot a1.33 B1.34
LocalStorageCapacityIsolationFSQuotaMonitoring a1.15 b1.31
LogarithmicScaleDown a1.21 B1.22 G1.31!
LoggingAlphaOptions a1.24
LoggingBetaOptions B1.24
ManifestBasedAdmissionControlConfig a1.36
MatchLabelKeysInPodAffinity a1.29 B1.31 G1.33!
MatchLabelKeysInPodTopologySpread a1.25 B1.27
MatchLabelKeysInPodTopologySpreadSelectorMerge B1.34
MaxUnavailableStatefulSet a1.24 b1.35
MemoryQoS a1.22
MultiCIDRServiceAllocator a1.27 b1.31 G1.33 G1.34!
MutableCSINodeAllocatableCount a1.33 b1.34 B1.35 G1.36!
MutablePodResourcesForSuspendedJobs a1.35 B1.36
MutablePVNodeAffinity a1.35
MutableSchedulingDirectivesForSuspendedJobs a1.35 B1.36
MutatingAdmissionPolicy a1.32 b1.34 G1.36
NativeHistograms a1.36
NFTablesProxyMode a1.29 B1.31 G1.33!
NodeDeclaredFeatures a1.35 B1.36
NodeInclusionPolicyInPodTopologySpread a1.25 B1.26 G1.33!
NodeLogQuery a1.27 b1.30 G1.36!
NodeSwap a1.22 b1.28 B1.30 G1.34!
NominatedNodeNameForExpectation a1.34 B1.35
OpenAPIEnums a1.23 B1.24
OpportunisticBatching B1.35
OrderedNamespaceDeletion b1.30 B1.33 G1.34!
PersistentVolumeClaimUnusedSinceTime a1.36
PLEGOnDemandRelist B1.36
PodAndContainerStatsFromCRI a1.23
PodCertificateRequest a1.34 b1.35
PodDeletionCost a1.21 B1.22
PodLevelResourceManagers a1.36
PodLevelResources a1.32 B1.34
PodLifecycleSleepAction a1.29 B1.30 G1.34!
PodLifecycleSleepActionAllowZero a1.32 B1.33 G1.34!
PodLogsQuerySplitStreams a1.32
PodObservedGenerationTracking a1.33 B1.34 G1.35!
PodReadyToStartContainersCondition a1.28 B1.29
PodsAPI a1.36
PodSchedulingReadiness a1.26 B1.27 G1.30!
PodTopologyLabelsAdmission a1.33 B1.35
PortForwardWebsockets a1.30 B1.31
PreferSameTrafficDistribution a1.33 B1.34 G1.35!
PreventStaticPodAPIReferences B1.34
ProcMountType a1.12 b1.31 B1.33 G1.36!
QOSReserved a1.11
RecoverVolumeExpansionFailure a1.23 B1.32 G1.34!
RecursiveReadOnlyMounts a1.30 B1.31 G1.33!
ReduceDefaultCrashLoopBackOffDecay a1.33
RelaxedDNSSearchValidation a1.32 B1.33 G1.34!
RelaxedEnvironmentVariableValidation a1.30 B1.32 G1.34!
RelaxedServiceNameValidation a1.34 B1.36
ReloadKubeletClientCAFile B1.36
ReloadKubeletServerCertificateFile B1.31
RemoteRequestHeaderUID a1.32 B1.33
ResilientWatchCacheInitialization B1.31 G1.34!
ResourceHealthStatus a1.31 B1.36
ResourceHealthStatusMessage B1.36
RestartAllContainersOnContainerExits a1.35 B1.36
RetryGenerateName a1.30 B1.31 G1.32!
RotateKubeletServerCertificate a1.7 B1.12
RuntimeClassInImageCriApi a1.29
SchedulerAsyncAPICalls b1.34
SchedulerAsyncPreemption a1.32 B1.33
SchedulerPopFromBackoffQ B1.33
SchedulerQueueingHints b1.28 B1.32 G1.34!
SELinuxChangePolicy a1.32 B1.33 G1.36!
SELinuxMount a1.30 b1.33
SELinuxMountReadWriteOncePod a1.25 b1.27 B1.28 G1.36!
SeparateCacheWatchRPC B1.28 d1.33 d1.36!
SeparateTaintEvictionController B1.29 G1.34!
ServiceAccountNodeAudienceRestriction b1.32 B1.33
ServiceAccountTokenJTI a1.29 B1.30 G1.32!
ServiceAccountTokenNodeBinding a1.29 B1.31 G1.33!
ServiceAccountTokenNodeBindingValidation a1.29 B1.30 G1.32!
ServiceAccountTokenPodNodeInfo a1.29 B1.30 G1.32!
ServiceCIDRStatusFieldWiping g1.0 D1.36
ShardedListAndWatch a1.36
SidecarContainers a1.28 B1.29 G1.33!
SizeBasedListCostEstimate B1.34
StaleControllerConsistencyDaemonSet B1.36
StaleControllerConsistencyJob B1.36
StaleControllerConsistencyReplicaSet B1.36
StaleControllerConsistencyStatefulSet B1.36
StatefulSetSemanticRevisionComparison B1.0
StorageCapacityScoring a1.33
StorageNamespaceIndex B1.30 D1.33
StorageVersionAPI a1.20
StorageVersionHash a1.14 B1.15
StorageVersionMigrator a1.30 b1.35
StreamingCollectionEncodingToJSON B1.33 G1.34!
StreamingCollectionEncodingToProtobuf B1.33 G1.34!
StrictIPCIDRValidation a1.33 B1.36
StructuredAuthenticationConfiguration a1.29 B1.30 G1.34!
StructuredAuthenticationConfigurationEgressSelector B1.34
StructuredAuthenticationConfigurationJWKSMetrics B1.35
SupplementalGroupsPolicy a1.31 B1.33 G1.35!
SystemdWatchdog B1.32 G1.35!
TaintTolerationComparisonOperators a1.35
TokenRequestServiceAccountUIDValidation B1.34
TopologyAwareWorkloadScheduling a1.36
TopologyManagerPolicyAlphaOptions a1.26
TopologyManagerPolicyBetaOptions b1.26 B1.28
TopologyManagerPolicyOptions a1.26 B1.28 G1.32!
TranslateStreamCloseWebsocketRequests a1.29 B1.30
UnauthenticatedHTTP2DOSMitigation b1.25 B1.29
UnknownVersionInteroperabilityProxy a1.28 B1.36
UserNamespacesHostNetworkSupport a1.35
UserNamespacesSupport a1.25 b1.30 B1.33 G1.36!
VolumeAttributesClass a1.29 b1.31 G1.34 G1.36!
VolumeLimitScaling a1.35
WatchCacheInitializationPostStartHook b1.31 B1.36
WatchList a1.27 B1.32 b1.33 B1.34
WindowsCPUAndMemoryAffinity a1.32
WindowsGracefulNodeShutdown a1.32 B1.34
WindowsHostNetwork a1.26 d1.33
WinDSR a1.14 B1.33 G1.34!
WinOverlay a1.14 B1.20 G1.34!
WorkloadAwarePreemption a1.36
WorkloadWithJob a1.36
`;

/**
 * client-go's gates, which pkg/features adds to the same set. Source: feature_list.md of kubernetes/kubernetes@006235395113
 * (1.36 in the making); ClientsAllowCARotation is named by facts/kubernetes.md section 3 (on since 1.36),
 * ClientsAllowTLSCacheGC beside it in notes on client-go 1.36.
 */
const CLIENT = `
AtomicFIFO B1.36
ClientsAllowCARotation B1.36
ClientsAllowCBOR a1.32
ClientsAllowTLSCacheGC B1.36
ClientsPreferCBOR a1.32
InformerResourceVersion a1.30 G1.35
InOrderInformers B1.33
InOrderInformersBatchProcess B1.35
UnlockWhileProcessingFIFO B1.36
WatchListClient b1.30 B1.35
`;

/** The two switches for all gates of a stage (component-base/featuregate/feature_gate.go). */
const ALL = `
AllAlpha a0.0
AllBeta b0.0
`;

export const FEATURE_GATES: readonly string[] = [KUBERNETES, CLIENT, ALL].flatMap((block) =>
  block.trim().split('\n'),
);

/**
 * What a gate needs: while it is on, these must be on too, or the component refuses. Source: the dependencies column of
 * feature_list.md of kubernetes/kubernetes@006235395113, and notes on 1.36 for StaleControllerConsistency*.
 */
export const GATE_DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  AuthorizeNodeWithSelectors: ['AuthorizeWithSelectors'],
  ClusterTrustBundleProjection: ['ClusterTrustBundle'],
  DeclarativeValidationTakeover: ['DeclarativeValidation'],
  DisableAllocatorDualWrite: ['MultiCIDRServiceAllocator'],
  DRAAdminAccess: ['DynamicResourceAllocation'],
  DRAConsumableCapacity: ['DynamicResourceAllocation'],
  DRADeviceBindingConditions: ['DRAResourceClaimDeviceStatus', 'DynamicResourceAllocation'],
  DRADeviceTaintRules: ['DRADeviceTaints'],
  DRADeviceTaints: ['DynamicResourceAllocation'],
  DRAExtendedResource: ['DynamicResourceAllocation'],
  DRAPartitionableDevices: ['DynamicResourceAllocation'],
  DRAPrioritizedList: ['DynamicResourceAllocation'],
  DRASchedulerFilterTimeout: ['DynamicResourceAllocation'],
  GangScheduling: ['GenericWorkload'],
  GracefulNodeShutdownBasedOnPodPriority: ['GracefulNodeShutdown'],
  ImageVolumeWithDigest: ['ImageVolume'],
  InPlacePodLevelResourcesVerticalScaling: [
    'InPlacePodVerticalScaling',
    'NodeDeclaredFeatures',
    'PodLevelResources',
  ],
  InPlacePodVerticalScalingExclusiveCPUs: ['InPlacePodVerticalScaling'],
  InPlacePodVerticalScalingExclusiveMemory: ['InPlacePodVerticalScaling'],
  MatchLabelKeysInPodTopologySpreadSelectorMerge: ['MatchLabelKeysInPodTopologySpread'],
  PodCertificateRequest: ['AuthorizeNodeWithSelectors'],
  PodLifecycleSleepActionAllowZero: ['PodLifecycleSleepAction'],
  ProcMountType: ['UserNamespacesSupport'],
  ResourceHealthStatus: ['DynamicResourceAllocation'],
  ResourceHealthStatusMessage: ['ResourceHealthStatus'],
  RestartAllContainersOnContainerExits: ['ContainerRestartRules', 'NodeDeclaredFeatures'],
  ServiceAccountTokenNodeBinding: ['ServiceAccountTokenNodeBindingValidation'],
  StaleControllerConsistencyDaemonSet: ['AtomicFIFO'],
  StaleControllerConsistencyJob: ['AtomicFIFO'],
  StaleControllerConsistencyReplicaSet: ['AtomicFIFO'],
  StaleControllerConsistencyStatefulSet: ['AtomicFIFO'],
  StorageVersionAPI: ['APIServerIdentity'],
  StructuredAuthenticationConfigurationEgressSelector: ['StructuredAuthenticationConfiguration'],
  StructuredAuthenticationConfigurationJWKSMetrics: ['StructuredAuthenticationConfiguration'],
  UnknownVersionInteroperabilityProxy: ['APIServerIdentity'],
  UserNamespacesHostNetworkSupport: ['UserNamespacesSupport'],
  WindowsGracefulNodeShutdown: ['GracefulNodeShutdown'],
};

/**
 * Gates of the past that 1.36 no longer knows, for a sentence that says so: the first minor without them. Source: the
 * lists of 1.33 and 1.34 in the making (versioned_feature_list.yaml of kubernetes/kubernetes@fbba6b47 and @002acc1a)
 * against the one above ('': gone by 1.36, which release is not known here), and the 1.36 refusals seen in conformance.
 */
export const GONE_GATES: ReadonlyMap<string, string> = new Map([
  ['AllowServiceLBStatusOnNonLB', ''],
  ['AppArmor', ''],
  ['AppArmorFields', ''],
  ['BoundServiceAccountTokenVolume', '1.23'],
  ['ComponentSLIs', ''],
  ['CPUManager', ''],
  ['CronJobsScheduledAnnotation', ''],
  ['CSIMigration', '1.27'],
  ['CSIMigrationPortworx', ''],
  ['DevicePluginCDIDevices', ''],
  ['DisableCloudProviders', ''],
  ['DisableKubeletCloudCredentialProviders', ''],
  ['DynamicKubeletConfig', '1.26'],
  ['ElasticIndexedJob', ''],
  ['HPAContainerMetrics', ''],
  ['InPlacePodVerticalScalingAllocatedStatus', ''],
  ['InTreePluginPortworxUnregister', ''],
  ['JobPodFailurePolicy', ''],
  ['KubeProxyDrainingTerminatingNodes', ''],
  ['LegacySidecarContainers', ''],
  ['MemoryManager', ''],
  ['PDBUnhealthyPodEvictionPolicy', ''],
  ['PersistentVolumeLastPhaseTransitionTime', ''],
  ['RotateKubeletClientCertificate', '1.21'],
]);
