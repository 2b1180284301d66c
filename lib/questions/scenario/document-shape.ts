import type { GoShape } from '../../cluster/go-shape';
import { KUBECONFIG } from '../../cluster/kubeconfig/kubeconfig-shape';
import { KUBELET_CONFIGURATION } from '../../cluster/kubelet/configuration-shape';
import type { ScenarioDocument } from '../../content/mutation';

/** Which fields a document may hold. `any`: whatever stands under it. */
export type DocumentShape =
  | 'value'
  | 'any'
  | { list: DocumentShape }
  | { fields: Readonly<Record<string, DocumentShape>> };

const fields = (shapes: Readonly<Record<string, DocumentShape>>): DocumentShape => ({ fields: shapes });
const values = (names: string): DocumentShape =>
  fields(Object.fromEntries(names.split(' ').map((name) => [name, 'value'])));
const list = (of: DocumentShape): DocumentShape => ({ list: of });
const TYPED = { apiVersion: 'value', kind: 'value' } as const;
const OBJECT = { ...TYPED, metadata: 'any' } as const;

const TLS = values('caBundle clientKey clientCert tlsServerName');
const EGRESS = fields({
  ...TYPED,
  egressSelections: list(
    fields({
      name: 'value',
      connection: fields({
        proxyProtocol: 'value',
        transport: fields({ tcp: fields({ url: 'value', tlsConfig: TLS }), uds: values('udsName') }),
      }),
    }),
  ),
});

const MAPPING = values('claim prefix expression');
const AUTHENTICATION = fields({
  ...TYPED,
  anonymous: fields({ enabled: 'value', conditions: list(values('path')) }),
  jwt: list(
    fields({
      issuer: fields({
        url: 'value',
        discoveryURL: 'value',
        certificateAuthority: 'value',
        audiences: list('value'),
        audienceMatchPolicy: 'value',
        egressSelectorType: 'value',
      }),
      claimValidationRules: list(values('claim requiredValue expression message')),
      claimMappings: fields({
        username: MAPPING,
        groups: MAPPING,
        uid: values('claim expression'),
        extra: list(values('key valueExpression')),
      }),
      userValidationRules: list(values('expression message')),
    }),
  ),
});

const CONTAINERS = list(
  fields({
    name: 'value',
    image: 'value',
    imagePullPolicy: 'value',
    command: list('value'),
    args: list('value'),
    env: 'any',
    envFrom: 'any',
    ports: 'any',
    resources: 'any',
    securityContext: 'any',
    livenessProbe: 'any',
    readinessProbe: 'any',
    volumeMounts: list(values('name mountPath readOnly subPath')),
  }),
);
const POD = {
  automountServiceAccountToken: 'value',
  containers: CONTAINERS,
  dnsPolicy: 'value',
  hostNetwork: 'value',
  initContainers: CONTAINERS,
  nodeName: 'value',
  nodeSelector: 'any',
  priorityClassName: 'value',
  restartPolicy: 'value',
  securityContext: 'any',
  serviceAccountName: 'value',
  tolerations: 'any',
  volumes: list(
    fields({
      name: 'value',
      configMap: 'any',
      emptyDir: 'any',
      hostPath: values('path type'),
      secret: 'any',
      projected: fields({
        defaultMode: 'value',
        sources: list(
          fields({
            serviceAccountToken: values('path audience expirationSeconds'),
            configMap: 'any',
            secret: 'any',
            downwardAPI: 'any',
          }),
        ),
      }),
    }),
  ),
} as const;
/** A workload, a Pod, a ServiceAccount or a Secret: the file of pods may hold each of them. */
const PODS = fields({
  ...OBJECT,
  spec: fields({
    ...POD,
    replicas: 'value',
    selector: 'any',
    template: fields({ metadata: 'any', spec: fields(POD) }),
  }),
  automountServiceAccountToken: 'value',
  imagePullSecrets: 'any',
  secrets: 'any',
  type: 'value',
  data: 'any',
  stringData: 'any',
});
const RBAC = fields({
  ...OBJECT,
  roleRef: values('apiGroup kind name'),
  subjects: list(values('apiGroup kind name namespace')),
  rules: list(
    fields({
      apiGroups: list('value'),
      resources: list('value'),
      resourceNames: list('value'),
      nonResourceURLs: list('value'),
      verbs: list('value'),
    }),
  ),
  aggregationRule: 'any',
});
const PKI = fields({
  ...OBJECT,
  certificates: list(
    fields({
      path: 'value',
      host: 'value',
      subject: 'value',
      issuer: 'value',
      sans: list('value'),
      usages: list('value'),
      notAfter: 'value',
      ca: 'value',
      keyId: 'value',
      authorityKeyId: 'value',
    }),
  ),
});

const CLIENT = ofGo(KUBECONFIG);
const KUBELET = ofGo(KUBELET_CONFIGURATION);

/** The fields of each document that changes may set, as its reader takes them. Kubernetes objects: those that scenarios have a use for. */
export const DOCUMENT_SHAPES: Readonly<Record<ScenarioDocument, DocumentShape>> = {
  agent: PODS,
  authentication: AUTHENTICATION,
  'bootstrap-kubeconfig': CLIENT,
  'controller-manager-kubeconfig': CLIENT,
  'egress-selector': EGRESS,
  'kubelet-config': KUBELET,
  'kubelet-drop-in': KUBELET,
  'kubelet-kubeconfig': CLIENT,
  pki: PKI,
  pods: PODS,
  rbac: RBAC,
};

function ofGo(shape: GoShape): DocumentShape {
  if (shape.kind === 'list') return list(ofGo(shape.of));
  if (shape.kind === 'map' || shape.kind === 'any') return 'any';
  if (shape.kind !== 'struct') return 'value';
  return fields(Object.fromEntries(Object.entries(shape.fields).map(([name, one]) => [name, ofGo(one)])));
}
