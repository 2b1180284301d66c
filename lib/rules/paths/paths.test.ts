import { expect, test } from 'vitest';
import { CLUSTER_CHANGES } from '../cases/cluster-changes';
import { type Change, secureCluster } from '../cases/secure-cluster';
import { claimIds } from '../claim-ids';
import type { Evidence } from '../evidence';
import { gradeCluster } from '../grade-cluster';
import { pathIds } from '../path-ids';

/** What a change makes of a path: its verdict, why (where claims do not say), and each claim that says something new. */
type Expected = {
  verdict: string;
  because?: readonly string[];
  encrypted?: readonly string[];
  'server-authenticated'?: readonly string[];
  'client-authenticated'?: readonly string[];
  authorized?: readonly string[];
};

const words = (because: readonly Evidence[]) => because.map(({ id, holds }) => `${id} ${holds}`);

/** Every path of the secure cluster after changes: verdict, reasons, and of each claim what it comes to and rests on. */
function pathsOf(changes: readonly Change[], absent: readonly string[] = []) {
  const { paths } = gradeCluster({
    files: secureCluster(...changes),
    present: [],
    complete: false,
    absent,
  });
  return Object.fromEntries(
    pathIds.map((id) => {
      const { verdict, because, claims } = paths[id];
      const each = claimIds.map((claim) => [
        claim,
        [String(claims[claim].holds), ...words(claims[claim].because)],
      ]);
      return [id, { verdict, because: words(because), ...Object.fromEntries(each) }];
    }),
  );
}

const BASE = pathsOf([]);

/** `because` is empty where it is left out, and a claim as in the secure cluster. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'the kubelet speaks clear text': {
    'node-to-apiserver': {
      verdict: 'exposed',
      encrypted: ['false', 'client-http false'],
      'server-authenticated': ['false', 'client-cleartext false'],
      'client-authenticated': ['false', 'client-withheld false', 'anonymous-off true'],
    },
  },
  'the kubelet speaks clear text to another port': {
    'node-to-apiserver': {
      verdict: 'exposed',
      encrypted: ['false', 'client-http false'],
      'server-authenticated': ['false', 'client-cleartext false'],
      'client-authenticated': ['false', 'client-withheld false', 'anonymous-off true'],
    },
  },
  'the kubelet verifies nothing': {
    'node-to-apiserver': { verdict: 'exposed', 'server-authenticated': ['false', 'client-insecure false'] },
  },
  'the kubelet trusts the roots of its host': {
    'node-to-apiserver': {
      verdict: 'conditional',
      'server-authenticated': ['conditional', 'client-host-roots conditional'],
    },
  },
  'the kubelet shows a token': {
    'node-to-apiserver': {
      verdict: 'conditional',
      'client-authenticated': ['conditional', 'client-token conditional', 'anonymous-off true'],
    },
  },
  'the kubelet shows nothing': {
    'node-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'client-nothing false', 'anonymous-off true'],
    },
  },
  'the kubelet’s kubeconfig is not given': {
    'node-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'file-not-given unknown'],
      'server-authenticated': ['unknown', 'file-not-given unknown'],
      'client-authenticated': ['unknown', 'file-not-given unknown', 'anonymous-off true'],
    },
  },
  'the kubelet’s kubeconfig is not there': {
    'node-to-apiserver': {
      verdict: 'wont-start',
      because: ['file-missing false'],
      encrypted: ['false', 'kubeconfig-absent false'],
      'server-authenticated': ['false', 'kubeconfig-absent false'],
      'client-authenticated': ['false', 'kubeconfig-absent false', 'anonymous-off true'],
    },
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['file-missing false'] },
  },
  'the kubelet’s kubeconfig is refused': {
    'node-to-apiserver': {
      verdict: 'wont-start',
      because: ['kubeconfig-context false'],
      encrypted: ['false', 'kubeconfig-refused false'],
      'server-authenticated': ['false', 'kubeconfig-refused false'],
      'client-authenticated': ['false', 'kubeconfig-refused false', 'anonymous-off true'],
    },
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['kubeconfig-context false'] },
  },
  'the kubelet runs alone': {
    'node-to-apiserver': {
      verdict: 'not-applicable',
      because: ['kubelet-standalone unknown'],
      encrypted: ['unknown', 'kubelet-standalone unknown'],
      'server-authenticated': ['unknown', 'kubelet-standalone unknown'],
      'client-authenticated': ['unknown', 'kubelet-standalone unknown'],
      authorized: ['unknown', 'kubelet-standalone unknown'],
    },
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      authorized: ['false', 'kubelet-authorization-always-allow false'],
    },
  },
  'a bootstrap kubeconfig alone': {},
  'the API server knows no client authority': {
    'node-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'client-certificate true',
        'client-ca-absent false',
        'anonymous-off true',
      ],
    },
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'client-certificate true',
        'client-ca-absent false',
        'client-certificate true',
        'client-ca-absent false',
        'anonymous-off true',
      ],
    },
  },
  'the API server allows everything': {
    'node-to-apiserver': { verdict: 'exposed', authorized: ['false', 'authorization-always-allow false'] },
    'pod-to-apiserver': { verdict: 'exposed', authorized: ['false', 'authorization-always-allow false'] },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'apiserver-to-pod': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'apiserver-to-service': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      authorized: ['false', 'authorization-always-allow false'],
    },
  },
  'no authorization mode': {
    'node-to-apiserver': { verdict: 'exposed', authorized: ['false', 'authorization-always-allow false'] },
    'pod-to-apiserver': { verdict: 'exposed', authorized: ['false', 'authorization-always-allow false'] },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'apiserver-to-pod': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'apiserver-to-service': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      authorized: ['false', 'authorization-always-allow false'],
    },
  },
  'AlwaysAllow behind Node and RBAC': {
    'node-to-apiserver': { verdict: 'exposed', authorized: ['false', 'authorization-always-allow false'] },
    'pod-to-apiserver': { verdict: 'exposed', authorized: ['false', 'authorization-always-allow false'] },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'apiserver-to-pod': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'apiserver-to-service': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-off true'],
    },
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      authorized: ['false', 'authorization-always-allow false'],
    },
  },
  'no Node authorizer': {
    'node-to-apiserver': {
      verdict: 'exposed',
      authorized: [
        'false',
        'authorization-rbac true',
        'node-authorizer-absent false',
        'node-restriction true',
      ],
    },
  },
  'no RBAC': {
    'pod-to-apiserver': { verdict: 'secure', authorized: ['true', 'authorization-denies true'] },
    'apiserver-to-node': {
      verdict: 'conditional',
      because: ['tunnel-protects true'],
      authorized: ['true', 'authorization-denies true'],
    },
    'apiserver-to-pod': {
      verdict: 'conditional',
      because: ['tunnel-protects true'],
      authorized: ['true', 'authorization-denies true'],
    },
    'apiserver-to-service': {
      verdict: 'conditional',
      because: ['tunnel-protects true'],
      authorized: ['true', 'authorization-denies true'],
    },
    'controlplane-to-apiserver': { verdict: 'secure', authorized: ['true', 'authorization-denies true'] },
  },
  'a webhook instead of Node': {
    'node-to-apiserver': {
      verdict: 'conditional',
      authorized: [
        'conditional',
        'authorization-rbac true',
        'node-authorizer-elsewhere conditional',
        'node-restriction true',
      ],
    },
  },
  'a webhook alone': {
    'node-to-apiserver': {
      verdict: 'conditional',
      authorized: [
        'conditional',
        'authorization-elsewhere conditional',
        'node-authorizer-elsewhere conditional',
        'node-restriction true',
      ],
    },
    'pod-to-apiserver': {
      verdict: 'conditional',
      authorized: ['conditional', 'authorization-elsewhere conditional'],
    },
    'apiserver-to-node': {
      verdict: 'conditional',
      because: ['tunnel-protects true'],
      authorized: ['conditional', 'authorization-elsewhere conditional'],
    },
    'apiserver-to-pod': {
      verdict: 'conditional',
      because: ['tunnel-protects true'],
      authorized: ['conditional', 'authorization-elsewhere conditional'],
    },
    'apiserver-to-service': {
      verdict: 'conditional',
      because: ['tunnel-protects true'],
      authorized: ['conditional', 'authorization-elsewhere conditional'],
    },
    'controlplane-to-apiserver': {
      verdict: 'conditional',
      authorized: ['conditional', 'authorization-elsewhere conditional'],
    },
  },
  'NodeRestriction off': {
    'node-to-apiserver': {
      verdict: 'exposed',
      authorized: ['false', 'node-authorizer true', 'node-restriction-off false'],
    },
  },
  'anonymous requests, RBAC decides': {
    'node-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'client-certificate true',
        'client-ca true',
        'anonymous-public-only true',
      ],
    },
    'pod-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'service-account-tokens true',
        'service-account-plugin true',
        'anonymous-public-only true',
      ],
    },
    'controlplane-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'client-certificate true',
        'client-ca true',
        'client-certificate true',
        'client-ca true',
        'anonymous-public-only true',
      ],
    },
  },
  'anonymous requests by a file, and everything is allowed': {
    'node-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'client-certificate true', 'client-ca true', 'anonymous-open false'],
      authorized: ['false', 'authorization-always-allow false'],
    },
    'pod-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'service-account-tokens true',
        'service-account-plugin true',
        'anonymous-open false',
      ],
      authorized: ['false', 'authorization-always-allow false'],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-open false'],
    },
    'apiserver-to-pod': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-open false'],
    },
    'apiserver-to-service': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      authorized: ['false', 'authorization-always-allow false', 'anonymous-open false'],
    },
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'client-certificate true',
        'client-ca true',
        'client-certificate true',
        'client-ca true',
        'anonymous-open false',
      ],
      authorized: ['false', 'authorization-always-allow false'],
    },
  },
  'anonymous requests on one path': {
    'node-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'client-certificate true',
        'client-ca true',
        'anonymous-health-paths true',
      ],
    },
    'pod-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'service-account-tokens true',
        'service-account-plugin true',
        'anonymous-health-paths true',
      ],
    },
    'controlplane-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'client-certificate true',
        'client-ca true',
        'client-certificate true',
        'client-ca true',
        'anonymous-health-paths true',
      ],
    },
  },
  'anonymous requests on a path that does not tell health': {
    'node-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': ['true', 'client-certificate true', 'client-ca true', 'anonymous-paths true'],
    },
    'pod-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'service-account-tokens true',
        'service-account-plugin true',
        'anonymous-paths true',
      ],
    },
    'controlplane-to-apiserver': {
      verdict: 'secure',
      'client-authenticated': [
        'true',
        'client-certificate true',
        'client-ca true',
        'client-certificate true',
        'client-ca true',
        'anonymous-paths true',
      ],
    },
  },
  'the authentication file is not given': {
    'node-to-apiserver': {
      verdict: 'unknown',
      'client-authenticated': [
        'unknown',
        'client-certificate true',
        'client-ca true',
        'file-not-given unknown',
      ],
    },
    'pod-to-apiserver': {
      verdict: 'unknown',
      'client-authenticated': [
        'unknown',
        'service-account-tokens true',
        'service-account-plugin true',
        'file-not-given unknown',
      ],
    },
    'controlplane-to-apiserver': {
      verdict: 'unknown',
      'client-authenticated': [
        'unknown',
        'client-certificate true',
        'client-ca true',
        'client-certificate true',
        'client-ca true',
        'file-not-given unknown',
      ],
    },
  },
  'the authorization file is not given': {
    'node-to-apiserver': { verdict: 'unknown', authorized: ['unknown', 'file-not-given unknown'] },
    'pod-to-apiserver': { verdict: 'unknown', authorized: ['unknown', 'file-not-given unknown'] },
    'apiserver-to-node': {
      verdict: 'unknown',
      because: ['tunnel-protects true'],
      authorized: ['unknown', 'file-not-given unknown'],
    },
    'apiserver-to-pod': {
      verdict: 'unknown',
      because: ['tunnel-protects true'],
      authorized: ['unknown', 'file-not-given unknown'],
    },
    'apiserver-to-service': {
      verdict: 'unknown',
      because: ['tunnel-protects true'],
      authorized: ['unknown', 'file-not-given unknown'],
    },
    'controlplane-to-apiserver': { verdict: 'unknown', authorized: ['unknown', 'file-not-given unknown'] },
  },
  'no API server among the files': {
    'node-to-apiserver': {
      verdict: 'unknown',
      'client-authenticated': ['unknown', 'client-certificate true', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
    'pod-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'component-not-given unknown'],
      'client-authenticated': ['unknown', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
    'apiserver-to-kubelet': {
      verdict: 'unknown',
      encrypted: ['unknown', 'component-not-given unknown'],
      'server-authenticated': ['unknown', 'component-not-given unknown'],
      'client-authenticated': [
        'unknown',
        'component-not-given unknown',
        'kubelet-client-ca true',
        'kubelet-anonymous-off true',
      ],
    },
    'apiserver-to-node': {
      verdict: 'unknown',
      because: ['component-not-given unknown'],
      encrypted: ['unknown', 'component-not-given unknown'],
      'server-authenticated': ['never', 'node-proxy-never-verifies never', 'component-not-given unknown'],
      'client-authenticated': ['never', 'node-proxy-no-credentials never', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
    'apiserver-to-pod': {
      verdict: 'unknown',
      because: ['component-not-given unknown'],
      encrypted: ['unknown', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
    'apiserver-to-service': {
      verdict: 'unknown',
      because: ['component-not-given unknown'],
      encrypted: ['unknown', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
    konnectivity: {
      verdict: 'unknown',
      encrypted: ['unknown', 'component-not-given unknown', 'agents-tls true'],
    },
    'controlplane-to-apiserver': {
      verdict: 'unknown',
      'client-authenticated': [
        'unknown',
        'client-certificate true',
        'client-certificate true',
        'component-not-given unknown',
      ],
      authorized: ['unknown', 'component-not-given unknown'],
    },
    'apiserver-to-etcd': {
      verdict: 'unknown',
      encrypted: ['unknown', 'component-not-given unknown'],
      'server-authenticated': ['unknown', 'component-not-given unknown'],
      'client-authenticated': ['unknown', 'component-not-given unknown', 'etcd-requires-certificate true'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
  },
  'no kubelet among the files': {
    'node-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'component-not-given unknown'],
      'server-authenticated': ['unknown', 'component-not-given unknown'],
      'client-authenticated': ['unknown', 'component-not-given unknown', 'anonymous-off true'],
    },
    'apiserver-to-kubelet': {
      verdict: 'unknown',
      'client-authenticated': ['unknown', 'kubelet-client-pair true', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
  },
  'the API server does not start': {
    'node-to-apiserver': { verdict: 'wont-start', because: ['flag-unknown false'] },
    'pod-to-apiserver': { verdict: 'wont-start', because: ['flag-unknown false'] },
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['flag-unknown false'] },
    'apiserver-to-node': { verdict: 'wont-start', because: ['flag-unknown false'] },
    'apiserver-to-pod': { verdict: 'wont-start', because: ['flag-unknown false'] },
    'apiserver-to-service': { verdict: 'wont-start', because: ['flag-unknown false'] },
    konnectivity: { verdict: 'wont-start', because: ['flag-unknown false'] },
    'controlplane-to-apiserver': { verdict: 'wont-start', because: ['flag-unknown false'] },
    'apiserver-to-etcd': { verdict: 'wont-start', because: ['flag-unknown false'] },
  },
  'the kubelet does not start': {
    'node-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['flag-removed false'] },
  },
  'the API server serves a certificate for another name': {},
  'the API server serves a certificate of another authority': {},
  'the API server serves a certificate of its own making': {},
  'pods get no ca.crt': {
    'pod-to-apiserver': { verdict: 'exposed', 'server-authenticated': ['false', 'root-ca-absent false'] },
  },
  'the ServiceAccount plugin is off': {
    'pod-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'service-account-tokens true',
        'service-account-plugin-off false',
        'anonymous-off true',
      ],
    },
  },
  'tokens of deleted accounts count': {
    'pod-to-apiserver': {
      verdict: 'conditional',
      'client-authenticated': [
        'conditional',
        'service-account-tokens true',
        'service-account-plugin true',
        'service-account-lookup-off conditional',
        'anonymous-off true',
      ],
    },
  },
  'every pod may do everything': {
    'pod-to-apiserver': {
      verdict: 'exposed',
      authorized: ['false', 'authorization-rbac true', 'everyone-may-everything false'],
    },
  },
  'no kube-controller-manager among the files': {
    'pod-to-apiserver': {
      verdict: 'unknown',
      'server-authenticated': ['unknown', 'component-not-given unknown'],
    },
    'controlplane-to-apiserver': {
      verdict: 'secure',
      encrypted: ['true', 'client-https true'],
      'server-authenticated': ['true', 'client-verifies true'],
      'client-authenticated': ['true', 'client-certificate true', 'client-ca true', 'anonymous-off true'],
    },
  },
  'kube-controller-manager does not start': {
    'pod-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'controlplane-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
  },
  'pods without tokens': {},
  'the kubelet is not verified': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'server-authenticated': ['false', 'kubelet-ca-absent false'],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      'server-authenticated': ['false', 'node-proxy-never-verifies never', 'kubelet-ca-absent false'],
    },
  },
  'the API server has half a pair for kubelets': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-half false',
        'kubelet-client-ca true',
        'kubelet-anonymous-off true',
      ],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      'client-authenticated': ['false', 'node-proxy-no-credentials never', 'kubelet-client-half false'],
    },
  },
  'the API server shows kubelets nothing': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair-absent false',
        'kubelet-client-ca true',
        'kubelet-anonymous-off true',
      ],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      'client-authenticated': [
        'false',
        'node-proxy-no-credentials never',
        'kubelet-client-pair-absent false',
      ],
    },
  },
  'the API server shows kubelets nothing, and they take anybody': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair-absent false',
        'kubelet-client-ca true',
        'kubelet-anonymous-open false',
      ],
      authorized: ['false', 'kubelet-authorization-always-allow false'],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      'client-authenticated': [
        'false',
        'node-proxy-no-credentials never',
        'kubelet-client-pair-absent false',
      ],
    },
  },
  'the API server shows kubelets nothing, and they ask who may': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair-absent false',
        'kubelet-client-ca true',
        'kubelet-anonymous-authorized conditional',
      ],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      'client-authenticated': [
        'false',
        'node-proxy-no-credentials never',
        'kubelet-client-pair-absent false',
      ],
    },
  },
  'the kubelet has no client authority': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair true',
        'kubelet-client-ca-absent false',
        'kubelet-anonymous-off true',
      ],
    },
  },
  'the kubelet takes anonymous requests': {
    'apiserver-to-kubelet': {
      verdict: 'conditional',
      'client-authenticated': [
        'conditional',
        'kubelet-client-pair true',
        'kubelet-client-ca true',
        'kubelet-anonymous-authorized conditional',
      ],
    },
  },
  'the kubelet is open': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair true',
        'kubelet-client-ca true',
        'kubelet-anonymous-open false',
      ],
      authorized: ['false', 'kubelet-authorization-always-allow false'],
    },
  },
  'the kubelet allows everything to whom it knows': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      authorized: ['false', 'kubelet-authorization-always-allow false'],
    },
  },
  'the kubelet has a read-only port': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair true',
        'kubelet-client-ca true',
        'kubelet-anonymous-off true',
        'kubelet-read-only-port false',
      ],
      authorized: ['false', 'kubelet-authorization-webhook true', 'kubelet-read-only-port false'],
    },
  },
  'the kubelet’s configuration is not given': {
    'node-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'client-https true', 'file-not-given unknown'],
      'server-authenticated': ['unknown', 'client-verifies true', 'file-not-given unknown'],
      'client-authenticated': [
        'unknown',
        'client-certificate true',
        'client-ca true',
        'file-not-given unknown',
        'anonymous-off true',
      ],
    },
    'apiserver-to-kubelet': {
      verdict: 'unknown',
      'client-authenticated': ['unknown', 'kubelet-client-pair true', 'file-not-given unknown'],
      authorized: ['unknown', 'file-not-given unknown'],
    },
  },
  'the kubelet has no configuration file': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair true',
        'kubelet-client-ca-absent false',
        'kubelet-anonymous-open false',
        'kubelet-read-only-port false',
      ],
      authorized: ['false', 'kubelet-authorization-always-allow false', 'kubelet-read-only-port false'],
    },
  },
  'a self-signed kubelet that is verified': {},
  'a self-signed kubelet that nobody verifies': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'server-authenticated': ['false', 'kubelet-ca-absent false'],
    },
    'apiserver-to-node': {
      verdict: 'exposed',
      because: ['tunnel-protects true'],
      'server-authenticated': ['false', 'node-proxy-never-verifies never', 'kubelet-ca-absent false'],
    },
  },
  'a kubelet that asks for its certificate': {},
  'half a pair at the kubelet': {},
  'the kubelet’s certificate is of another authority': {},
  'the API server’s kubelet certificate is of another authority': {
    'apiserver-to-kubelet': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'kubelet-client-pair true',
        'kubelet-client-other-ca false',
        'kubelet-anonymous-off true',
      ],
    },
  },
  'the kubelet’s debugging handlers are off': {},
  'the kubelet does not serve': {},
  'the kubelet reviews no tokens': {},
  'no front proxy certificate': {},
  'no egress selector': {
    'apiserver-to-node': { verdict: 'exposed', because: ['dialled-directly false'] },
    'apiserver-to-pod': { verdict: 'exposed', because: ['dialled-directly false'] },
    'apiserver-to-service': { verdict: 'exposed', because: ['dialled-directly false'] },
    konnectivity: { verdict: 'exposed', encrypted: ['false', 'tunnel-unused false', 'agents-tls true'] },
  },
  'the egress selector is not given': {
    'apiserver-to-node': { verdict: 'unknown', because: ['file-not-given unknown'] },
    'apiserver-to-pod': { verdict: 'unknown', because: ['file-not-given unknown'] },
    'apiserver-to-service': { verdict: 'unknown', because: ['file-not-given unknown'] },
    konnectivity: { verdict: 'unknown', encrypted: ['unknown', 'file-not-given unknown', 'agents-tls true'] },
  },
  'the network cluster is dialled directly': {
    'apiserver-to-node': { verdict: 'exposed', because: ['dialled-directly false'] },
    'apiserver-to-pod': { verdict: 'exposed', because: ['dialled-directly false'] },
    'apiserver-to-service': { verdict: 'exposed', because: ['dialled-directly false'] },
    konnectivity: { verdict: 'exposed', encrypted: ['false', 'tunnel-unused false', 'agents-tls true'] },
  },
  'no Konnectivity and no egress selector': {
    'apiserver-to-node': { verdict: 'exposed', because: ['dialled-directly false'] },
    'apiserver-to-pod': { verdict: 'exposed', because: ['dialled-directly false'] },
    'apiserver-to-service': { verdict: 'exposed', because: ['dialled-directly false'] },
    konnectivity: {
      verdict: 'not-applicable',
      because: ['konnectivity-absent unknown'],
      encrypted: ['unknown', 'konnectivity-absent unknown'],
      'server-authenticated': ['unknown', 'konnectivity-absent unknown'],
      'client-authenticated': ['unknown', 'konnectivity-absent unknown'],
      authorized: ['unknown', 'konnectivity-absent unknown'],
    },
  },
  'no konnectivity server among the files': {
    'apiserver-to-node': { verdict: 'unknown', because: ['tunnel-weak unknown'] },
    'apiserver-to-pod': { verdict: 'unknown', because: ['tunnel-weak unknown'] },
    'apiserver-to-service': { verdict: 'unknown', because: ['tunnel-weak unknown'] },
    konnectivity: {
      verdict: 'unknown',
      encrypted: ['unknown', 'front-socket true', 'component-not-given unknown'],
      'client-authenticated': ['unknown', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
  },
  'no konnectivity agent among the files': {
    'apiserver-to-node': { verdict: 'unknown', because: ['tunnel-weak unknown'] },
    'apiserver-to-pod': { verdict: 'unknown', because: ['tunnel-weak unknown'] },
    'apiserver-to-service': { verdict: 'unknown', because: ['tunnel-weak unknown'] },
    konnectivity: {
      verdict: 'unknown',
      encrypted: ['unknown', 'front-socket true', 'agents-tls true', 'component-not-given unknown'],
      'server-authenticated': ['unknown', 'component-not-given unknown'],
    },
  },
  'anybody may be an agent': {
    'apiserver-to-node': { verdict: 'exposed', because: ['tunnel-weak false'] },
    'apiserver-to-pod': { verdict: 'exposed', because: ['tunnel-weak false'] },
    'apiserver-to-service': { verdict: 'exposed', because: ['tunnel-weak false'] },
    konnectivity: {
      verdict: 'exposed',
      'client-authenticated': ['false', 'agents-unknown false'],
      authorized: ['false', 'agents-anyone false'],
    },
  },
  'agents by a certificate of their own authority': {
    konnectivity: {
      verdict: 'secure',
      'client-authenticated': ['true', 'agents-by-certificate true'],
      authorized: ['true', 'agents-own-ca true'],
    },
  },
  'agents by a certificate of the cluster’s authority': {
    'apiserver-to-node': { verdict: 'conditional', because: ['tunnel-weak conditional'] },
    'apiserver-to-pod': { verdict: 'conditional', because: ['tunnel-weak conditional'] },
    'apiserver-to-service': { verdict: 'conditional', because: ['tunnel-weak conditional'] },
    konnectivity: {
      verdict: 'conditional',
      'client-authenticated': ['true', 'agents-by-certificate true'],
      authorized: ['conditional', 'agents-cluster-ca conditional'],
    },
  },
  'a TCP front that is verified': {
    konnectivity: {
      verdict: 'secure',
      encrypted: ['true', 'front-tls true', 'agents-tls true'],
      'server-authenticated': ['true', 'front-verified true', 'agent-ca true'],
    },
  },
  'a TCP front that the host’s roots verify': {
    'apiserver-to-node': { verdict: 'conditional', because: ['tunnel-weak conditional'] },
    'apiserver-to-pod': { verdict: 'conditional', because: ['tunnel-weak conditional'] },
    'apiserver-to-service': { verdict: 'conditional', because: ['tunnel-weak conditional'] },
    konnectivity: {
      verdict: 'conditional',
      encrypted: ['true', 'front-tls true', 'agents-tls true'],
      'server-authenticated': ['conditional', 'front-host-roots conditional', 'agent-ca true'],
    },
  },
  'the agent has no authority and does not start': {
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['konnectivity-agent-ca false'] },
    'apiserver-to-node': { verdict: 'wont-start', because: ['konnectivity-agent-ca false'] },
    'apiserver-to-pod': { verdict: 'wont-start', because: ['konnectivity-agent-ca false'] },
    'apiserver-to-service': { verdict: 'wont-start', because: ['konnectivity-agent-ca false'] },
    konnectivity: {
      verdict: 'wont-start',
      because: ['konnectivity-agent-ca false'],
      'server-authenticated': ['false', 'agent-ca-absent false'],
    },
  },
  'half of what tokens need: the konnectivity server does not start': {
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['konnectivity-token-part false'] },
    'apiserver-to-node': { verdict: 'wont-start', because: ['konnectivity-token-part false'] },
    'apiserver-to-pod': { verdict: 'wont-start', because: ['konnectivity-token-part false'] },
    'apiserver-to-service': { verdict: 'wont-start', because: ['konnectivity-token-part false'] },
    konnectivity: { verdict: 'wont-start', because: ['konnectivity-token-part false'] },
  },
  'the konnectivity server speaks http-connect': {},
  'the konnectivity server makes another socket': {},
  'the socket is not shared': {},
  'the agent dials another port': {},
  'the agent’s token is for somebody else': {},
  'the agent sends no token': {},
  'the agent runs as another account': {},
  'the konnectivity server may not review tokens': {},
  'kube-controller-manager speaks clear text': {
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      encrypted: ['false', 'client-http false', 'client-https true'],
      'server-authenticated': ['false', 'client-cleartext false', 'client-verifies true'],
      'client-authenticated': [
        'false',
        'client-withheld false',
        'client-certificate true',
        'client-ca true',
        'anonymous-off true',
      ],
    },
  },
  'kube-scheduler verifies nothing': {
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      'server-authenticated': ['false', 'client-verifies true', 'client-insecure false'],
    },
  },
  'kube-scheduler’s kubeconfig is not given': {
    'controlplane-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'client-https true', 'file-not-given unknown'],
      'server-authenticated': ['unknown', 'client-verifies true', 'file-not-given unknown'],
      'client-authenticated': [
        'unknown',
        'client-certificate true',
        'client-ca true',
        'file-not-given unknown',
        'anonymous-off true',
      ],
    },
  },
  'kube-scheduler does not start': {
    'controlplane-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
  },
  'kube-scheduler by --master': {
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      encrypted: ['false', 'client-https true', 'client-http false'],
      'server-authenticated': ['false', 'client-verifies true', 'client-cleartext false'],
      'client-authenticated': [
        'false',
        'client-certificate true',
        'client-ca true',
        'client-nothing false',
        'anonymous-off true',
      ],
    },
  },
  'the scheduler’s configuration is not given': {
    'controlplane-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'client-https true', 'file-not-given unknown'],
      'server-authenticated': ['unknown', 'client-verifies true', 'file-not-given unknown'],
      'client-authenticated': [
        'unknown',
        'client-certificate true',
        'client-ca true',
        'file-not-given unknown',
        'anonymous-off true',
      ],
    },
  },
  'kube-scheduler alone': {
    'pod-to-apiserver': {
      verdict: 'unknown',
      'server-authenticated': ['unknown', 'component-not-given unknown'],
    },
    'controlplane-to-apiserver': {
      verdict: 'secure',
      encrypted: ['true', 'client-https true'],
      'server-authenticated': ['true', 'client-verifies true'],
      'client-authenticated': ['true', 'client-certificate true', 'client-ca true', 'anonymous-off true'],
    },
  },
  'neither kube-scheduler nor kube-controller-manager': {
    'pod-to-apiserver': {
      verdict: 'unknown',
      'server-authenticated': ['unknown', 'component-not-given unknown'],
    },
    'controlplane-to-apiserver': {
      verdict: 'unknown',
      encrypted: ['unknown', 'component-not-given unknown', 'component-not-given unknown'],
      'server-authenticated': ['unknown', 'component-not-given unknown', 'component-not-given unknown'],
      'client-authenticated': [
        'unknown',
        'component-not-given unknown',
        'component-not-given unknown',
        'anonymous-off true',
      ],
    },
  },
  'etcd in clear text': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      encrypted: ['false', 'etcd-http false'],
      'server-authenticated': ['false', 'etcd-http false'],
      'client-authenticated': [
        'false',
        'etcd-no-certificate-over-http false',
        'etcd-requires-certificate true',
      ],
    },
  },
  'etcd by a socket': {
    'apiserver-to-etcd': {
      verdict: 'secure',
      encrypted: ['true', 'etcd-socket true'],
      'server-authenticated': ['true', 'etcd-socket true'],
    },
  },
  'etcd is verified by the host’s roots': {
    'apiserver-to-etcd': {
      verdict: 'conditional',
      'server-authenticated': ['conditional', 'etcd-host-roots conditional'],
    },
  },
  'the API server shows etcd nothing': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'etcd-client-pair-absent false', 'etcd-requires-certificate true'],
    },
  },
  'etcd asks for nothing': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'etcd-client-pair true', 'etcd-open false'],
      authorized: ['false', 'etcd-open false'],
    },
  },
  'etcd asks by its authority alone': {},
  'etcd asks, and has no authority': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'etcd-client-pair true', 'etcd-clients-host-roots false'],
      authorized: ['false', 'etcd-clients-host-roots false'],
    },
  },
  'etcd makes up its certificate': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'etcd-client-pair true', 'etcd-open false'],
      authorized: ['false', 'etcd-open false'],
    },
  },
  'etcd listens in clear text': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      'client-authenticated': ['false', 'etcd-client-pair true', 'etcd-open false'],
      authorized: ['false', 'etcd-open false'],
    },
  },
  'etcd trusts the cluster’s authority': {
    'apiserver-to-etcd': { verdict: 'exposed', authorized: ['false', 'etcd-shared-ca false'] },
  },
  'etcd trusts it, and takes one name only': {
    'apiserver-to-etcd': { verdict: 'secure', authorized: ['true', 'etcd-allowed-names true'] },
  },
  'etcd’s authority is a copy of the cluster’s': {
    'apiserver-to-etcd': { verdict: 'exposed', authorized: ['false', 'etcd-shared-ca false'] },
  },
  'no etcd among the files': {
    'apiserver-to-etcd': {
      verdict: 'unknown',
      'client-authenticated': ['unknown', 'etcd-client-pair true', 'component-not-given unknown'],
      authorized: ['unknown', 'component-not-given unknown'],
    },
  },
  'etcd’s configuration is not given': {
    'apiserver-to-etcd': {
      verdict: 'unknown',
      'client-authenticated': ['unknown', 'etcd-client-pair true', 'file-not-given unknown'],
      authorized: ['unknown', 'file-not-given unknown'],
    },
  },
  'etcd’s certificate is of another authority': {},
  'the API server’s certificate for etcd is of another authority': {
    'apiserver-to-etcd': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'etcd-client-pair true',
        'etcd-requires-certificate true',
        'etcd-client-other-ca false',
      ],
    },
  },
  'kube-scheduler’s certificate is of another authority': {
    'controlplane-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'client-certificate true',
        'client-ca true',
        'client-certificate true',
        'client-other-ca false',
        'anonymous-off true',
      ],
    },
  },
  'the kubelet’s client certificate is of another authority': {
    'node-to-apiserver': {
      verdict: 'exposed',
      'client-authenticated': [
        'false',
        'client-certificate true',
        'client-other-ca false',
        'anonymous-off true',
      ],
    },
  },
  'certificates of all of them, as kubeadm issues them': {},
  'etcd does not start': {
    'apiserver-to-etcd': { verdict: 'wont-start', because: ['key-pair false'] },
  },
  'etcd does not start, and another stands by': {
    'apiserver-to-etcd': { verdict: 'wont-start', because: ['key-pair false'] },
  },
  'SSH tunnels are asked for': {
    'node-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'pod-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-node': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-pod': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-service': { verdict: 'wont-start', because: ['flag-removed false'] },
    'ssh-tunnel': {
      verdict: 'deprecated',
      because: ['flag-removed false'],
      encrypted: ['never', 'ssh-tunnel-gone never'],
      'server-authenticated': ['never', 'ssh-host-keys never'],
      'client-authenticated': ['never', 'ssh-tunnel-gone never'],
      authorized: ['never', 'ssh-tunnel-gone never'],
    },
    konnectivity: { verdict: 'wont-start', because: ['flag-removed false'] },
    'controlplane-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-etcd': { verdict: 'wont-start', because: ['flag-removed false'] },
  },
  'another flag that has gone': {
    'node-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'pod-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-kubelet': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-node': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-pod': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-service': { verdict: 'wont-start', because: ['flag-removed false'] },
    konnectivity: { verdict: 'wont-start', because: ['flag-removed false'] },
    'controlplane-to-apiserver': { verdict: 'wont-start', because: ['flag-removed false'] },
    'apiserver-to-etcd': { verdict: 'wont-start', because: ['flag-removed false'] },
  },
};

test('every path of the secure cluster is as safe as it can be', () => {
  expect(Object.fromEntries(Object.entries(BASE).map(([id, { verdict }]) => [id, verdict]))).toEqual({
    'node-to-apiserver': 'secure',
    'pod-to-apiserver': 'secure',
    'apiserver-to-kubelet': 'secure',
    'apiserver-to-node': 'conditional',
    'apiserver-to-pod': 'conditional',
    'apiserver-to-service': 'conditional',
    'ssh-tunnel': 'not-applicable',
    konnectivity: 'secure',
    'controlplane-to-apiserver': 'secure',
    'apiserver-to-etcd': 'secure',
  });
});

test('each change is expected to do something to paths, or nothing', () => {
  expect(CLUSTER_CHANGES.map(({ name }) => name)).toEqual(Object.keys(EXPECTED));
});

test.each(CLUSTER_CHANGES)('$name', ({ name, changes, absent }) => {
  const after = pathsOf(changes, absent);
  const changed = EXPECTED[name] ?? {};
  for (const id of pathIds)
    expect(after[id], id).toEqual(
      changed[id] === undefined ? BASE[id] : { ...BASE[id], because: [], ...changed[id] },
    );
});
