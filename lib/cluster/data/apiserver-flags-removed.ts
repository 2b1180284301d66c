import type { RemovedFlag } from '../flag-set';

/** Flags that older releases of apiserver had: name, the first minor seen without it, and from 1.28 on the type (option code of 1.20 to 1.36). */
export const APISERVER_FLAGS_REMOVED: readonly RemovedFlag[] = [
  ["address", "1.24"],
  ["basic-auth-file", "1.19"],
  ["cloud-config", "1.33", "string"],
  ["cloud-provider", "1.33", "string"],
  ["deserialization-cache-size", "1.25"],
  ["enable-swagger-ui", "1.25"],
  ["experimental-encryption-provider-config", "1.25"],
  ["identity-lease-duration-seconds", "1.26"],
  ["identity-lease-renew-interval-seconds", "1.26"],
  ["insecure-bind-address", "1.24"],
  ["insecure-port", "1.24"],
  ["kubelet-https", "1.22"],
  ["master-service-namespace", "1.27"],
  ["port", "1.24"],
  ["service-account-api-audiences", "1.25"],
  ["ssh-keyfile", "1.22"],
  ["ssh-user", "1.22"],
  ["target-ram-mb", "1.25"],
];
