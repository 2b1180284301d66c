import { readAdmissionConfiguration } from '../cluster/admission-configuration';
import { readAuditPolicy } from '../cluster/audit-policy';
import { readAuthenticationConfiguration } from '../cluster/authentication-configuration';
import { readAuthorizationConfiguration } from '../cluster/authorization-configuration';
import { type EgressSelection, readEgressSelector } from '../cluster/egress-selector';
import { readEncryptionConfiguration } from '../cluster/encryption-configuration';
import { type HostFiles, hostFiles } from '../cluster/host-files';
import { readKubeconfig } from '../cluster/kubeconfig/read-kubeconfig';
import { readKubeletConfiguration } from '../cluster/kubelet/read-kubelet-configuration';
import type { ClusterDocument } from '../cluster/parse-cluster';
import type { Outcome } from '../cluster/refusal';
import { readTracingConfiguration } from '../cluster/tracing-configuration';
import type { DocumentGrade } from './grade-report';
import { FRESH, type Memo } from './memo';
import type { ClusterView } from './view/cluster-view';

type Read = { outcome: Outcome; effective: Readonly<Record<string, unknown>> };
/** `rests`: what RESTS_ON gives for its kind; a reader sees nothing else of the cluster but its host's files. */
type Reader = (text: string, file: string, host: HostFiles, rests: readonly string[]) => Read;

const path = (file: string) => file.replace(/^[^/]*/, '');

/** How each kind of file is read by the component that it is for. */
const READERS: Readonly<Record<string, Reader>> = {
  EgressSelectorConfiguration: (text, file, host) => {
    const { outcome, selections, dialers } = readEgressSelector(text, file, host);
    return { outcome, effective: { selections: selections.map(asWritten), dialers } };
  },
  AuthenticationConfiguration: (text, file, _, issuers) => {
    const { outcome, anonymous, jwtIssuers } = readAuthenticationConfiguration(text, file, issuers);
    return { outcome, effective: { anonymous, jwtIssuers } };
  },
  AuthorizationConfiguration: (text, file, host) => {
    const { outcome, authorizers } = readAuthorizationConfiguration(text, file, host);
    return { outcome, effective: { authorizers } };
  },
  AdmissionConfiguration: (text, file, host, plugins) => ({
    outcome: readAdmissionConfiguration(text, path(file), host, new Set(plugins)),
    effective: {},
  }),
  EncryptionConfiguration: (text, file) => ({
    outcome: readEncryptionConfiguration(text, file, { kmsV1: false, reload: false }),
    effective: {},
  }),
  TracingConfiguration: (text, file) => ({ outcome: readTracingConfiguration(text, file), effective: {} }),
  Policy: (text, file) => ({ outcome: readAuditPolicy(text, file), effective: {} }),
  KubeletConfiguration: (text, file) => {
    const { outcome, effective } = readKubeletConfiguration(text, file, path(file));
    return { outcome, effective };
  },
  Config: (text, file, host) => {
    const { outcome, client, effective } = readKubeconfig(text, path(file), host);
    return { outcome, effective: { ...effective, ...client } };
  },
};

/** What else a kind's reader is given of the API server: only when this changes is such a file read again. */
const RESTS_ON: Readonly<Record<string, (view: ClusterView) => readonly string[]>> = {
  AuthenticationConfiguration: ({ apiserver }) => apiserver?.list('--service-account-issuer') ?? [],
  AdmissionConfiguration: ({ apiserver }) => [...(apiserver?.admissionPlugins ?? [])],
};

/** Each file that has a reader of its own, as that reader takes it. By path; of several documents the first counts. */
export function documentGrades(view: ClusterView, memo: Memo = FRESH): Record<string, DocumentGrade> {
  const { cluster } = view;
  const grades: Record<string, DocumentGrade> = {};
  for (const [file, text] of cluster.files) {
    const document = cluster.documents.find((one) => one.file === file);
    const kind = kindOf(file, text, document);
    if (kind === null) continue;
    const reader = READERS[kind] as Reader;
    const side = file.split('/')[0] ?? '';
    const host = hostFiles(cluster.files, side, cluster.present, cluster.complete, cluster.absent);
    const rests = RESTS_ON[kind]?.(view) ?? [];
    grades[file] = memo(`document ${file}`, [reader, text, ...rests], host, (seen) => {
      const { outcome, effective } = reader(text, file, seen, rests);
      return { kind, accepted: outcome.starts, errors: outcome.errors, effective };
    });
  }
  return grades;
}

/**
 * The kind that decides who reads a file, one of READERS. Where the file does not say it, or says none that is known, what only one kind has
 * in it does, and for a file that says nothing at all its usual name.
 */
function kindOf(file: string, text: string, document: ClusterDocument | undefined): string | null {
  const { kind = '', apiVersion = '' } = document ?? {};
  if (kind === 'Policy') return apiVersion.startsWith('audit.k8s.io/') ? kind : null;
  if (/^[ \t]*egressSelections:/m.test(text)) return 'EgressSelectorConfiguration';
  if (Object.hasOwn(READERS, kind)) return kind;
  if (/^"?(current-context|contexts)"?:/m.test(text)) return 'Config';
  if (kind !== '' || /^[ \t]*\[\w+\]/m.test(text) || text.includes('-----BEGIN ')) return null;
  if (/egress[^/]*\.ya?ml$/.test(file)) return 'EgressSelectorConfiguration';
  return /\/(kubeconfig|(bootstrap-)?kubelet\.conf|(super-)?admin\.conf|scheduler\.conf|controller-manager\.conf)$/.test(
    file,
  )
    ? 'Config'
    : null;
}

/** A selection in the nesting of its file, as the API server's own type prints it. */
function asWritten({
  name,
  proxyProtocol,
  uds,
  tcpURL,
  tls,
}: EgressSelection): Readonly<Record<string, unknown>> {
  if (uds === undefined && tcpURL === undefined) return { name, proxyProtocol };
  const tlsConfig = tls && {
    CABundle: tls.caBundle,
    ClientCert: tls.clientCert,
    ClientKey: tls.clientKey,
    TLSServerName: tls.tlsServerName,
  };
  return {
    name,
    proxyProtocol,
    transport: {
      ...(uds === undefined ? {} : { uds }),
      ...(tcpURL === undefined ? {} : { tcpURL }),
      ...(tlsConfig === undefined ? {} : { tlsConfig }),
    },
  };
}
