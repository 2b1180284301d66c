import type { Shape } from '../decode';

const ENVIRONMENT: Shape = { list: 'any' };
const VOLUMES: Shape = {
  list: {
    fields: { name: 'string', hostPath: 'string', mountPath: 'string', readOnly: 'bool', pathType: 'string' },
  },
};
const STRINGS: Shape = { list: 'string' };
const ENDPOINT: Shape = { fields: { advertiseAddress: 'string', bindPort: 'int' } };

/** Arguments: a mapping up to v1beta3, a list of name and value since v1beta4. */
function argumentsOf(list: boolean): Shape {
  return list ? { list: { fields: { name: 'string', value: 'string' } } } : { map: 'string' };
}

function shapes(fourth: boolean): Readonly<Record<string, Shape>> {
  const extraArgs = argumentsOf(fourth);
  const more = <T>(fields: T): T | Record<string, never> => (fourth ? fields : {});
  const less = <T>(fields: T): T | Record<string, never> => (fourth ? {} : fields);
  const head = { apiVersion: 'string', kind: 'string' } as const;
  const component = { extraArgs, extraVolumes: VOLUMES, ...more({ extraEnvs: ENVIRONMENT }) };
  const image = { imageRepository: 'string', imageTag: 'string' } as const;
  const nodeRegistration: Shape = {
    fields: {
      name: 'string',
      criSocket: 'string',
      taints: { list: 'any' },
      kubeletExtraArgs: extraArgs,
      ignorePreflightErrors: STRINGS,
      imagePullPolicy: 'string',
      ...more({ imagePullSerial: 'bool' as const }),
    },
  };
  const common = {
    nodeRegistration,
    skipPhases: STRINGS,
    patches: { fields: { directory: 'string' } } as Shape,
    ...more({ timeouts: { map: 'string' } as Shape, dryRun: 'bool' as const }),
  };
  return {
    ClusterConfiguration: {
      fields: {
        ...head,
        etcd: {
          fields: {
            local: {
              fields: {
                ...image,
                dataDir: 'string',
                extraArgs,
                ...more({ extraEnvs: ENVIRONMENT }),
                serverCertSANs: STRINGS,
                peerCertSANs: STRINGS,
              },
            },
            external: {
              fields: { endpoints: STRINGS, caFile: 'string', certFile: 'string', keyFile: 'string' },
            },
          },
        },
        networking: { fields: { serviceSubnet: 'string', podSubnet: 'string', dnsDomain: 'string' } },
        kubernetesVersion: 'string',
        controlPlaneEndpoint: 'string',
        apiServer: {
          fields: { ...component, certSANs: STRINGS, ...less({ timeoutForControlPlane: 'string' as const }) },
        },
        controllerManager: { fields: component },
        scheduler: { fields: component },
        dns: { fields: { ...image, ...more({ disabled: 'bool' as const }) } },
        certificatesDir: 'string',
        imageRepository: 'string',
        featureGates: { map: 'bool' },
        clusterName: 'string',
        ...more({
          proxy: { fields: { disabled: 'bool' } } as Shape,
          encryptionAlgorithm: 'string' as const,
          certificateValidityPeriod: 'string' as const,
          caCertificateValidityPeriod: 'string' as const,
        }),
      },
    },
    InitConfiguration: {
      fields: {
        ...head,
        ...common,
        bootstrapTokens: {
          list: {
            fields: {
              token: 'string',
              description: 'string',
              ttl: 'string',
              expires: 'string',
              usages: STRINGS,
              groups: STRINGS,
            },
          },
        },
        localAPIEndpoint: ENDPOINT,
        certificateKey: 'string',
      },
    },
    JoinConfiguration: {
      fields: {
        ...head,
        ...common,
        caCertPath: 'string',
        discovery: {
          fields: {
            bootstrapToken: {
              fields: {
                token: 'string',
                apiServerEndpoint: 'string',
                caCertHashes: STRINGS,
                unsafeSkipCAVerification: 'bool',
              },
            },
            file: { fields: { kubeConfigPath: 'string' } },
            tlsBootstrapToken: 'string',
            ...less({ timeout: 'string' as const }),
          },
        },
        controlPlane: { fields: { localAPIEndpoint: ENDPOINT, certificateKey: 'string' } },
      },
    },
  };
}

/** The kinds that describe a cluster or a node, by API version (cmd/kubeadm/app/apis/kubeadm/v1beta3 and v1beta4). */
export const KUBEADM_SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'kubeadm.k8s.io/v1beta3': shapes(false),
  'kubeadm.k8s.io/v1beta4': shapes(true),
};
