import type { RemovedFlag } from '../flag-set';

/** Flags that older releases of kubelet had: name, the first minor seen without it, and from 1.28 on the type (option code of 1.20 to 1.36). */
export const KUBELET_FLAGS_REMOVED: readonly RemovedFlag[] = [
  ["allow-privileged", "1.15"],
  ["api-servers", "1.10"],
  ["cadvisor-port", "1.12"],
  ["chaos-chance", "1.23"],
  ["cloud-config", "1.34", "string"],
  ["container-runtime", "1.27"],
  ["dynamic-config-dir", "1.25"],
  ["enable-cadvisor-json-endpoints", "1.21"],
  ["experimental-bootstrap-kubeconfig", "1.23"],
  ["experimental-check-node-capabilities-before-mount", "1.25"],
  ["experimental-kernel-memcg-notification", "1.25"],
  ["experimental-logging-sanitization", "1.23"],
  ["iptables-drop-bit", "1.31", "int32", 15],
  ["iptables-masquerade-bit", "1.31", "int32", 14],
  ["keep-terminated-pod-volumes", "1.31", "bool", false],
  ["master-service-namespace", "1.27"],
  ["network-plugin", "1.24"],
  ["non-masquerade-cidr", "1.25"],
  ["pod-infra-container-image", "1.35", "string"],
  ["really-crash-for-testing", "1.25"],
  ["redirect-container-streaming", "1.24"],
  ["register-schedulable", "1.34", "bool", true],
  ["require-kubeconfig", "1.10"],
  ["seccomp-profile-root", "1.23"],
];
