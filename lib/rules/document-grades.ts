import { readAdmissionConfiguration } from '../cluster/admission-configuration';
import { readAuditPolicy } from '../cluster/audit-policy';
import { readAuthenticationConfiguration } from '../cluster/authentication-configuration';
import { readAuthorizationConfiguration } from '../cluster/authorization-configuration';
import { readEgressSelector } from '../cluster/egress-selector';
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
type Reader = (text: string, file: string, host: HostFiles, view: ClusterView) => Read;

const path = (file: string) => file.replace(/^[^/]*/, '');

/** How each kind of file is read by the component that it is for. */
const READERS: Readonly<Record<string, Reader>> = {
  EgressSelectorConfiguration: (text, file, host) => {
    const { outcome, selections, dialers } = readEgressSelector(text, file, host);
    return { outcome, effective: { selections, dialers } };
  },
  AuthenticationConfiguration: (text, file, _, { apiserver }) => {
    const issuers = apiserver?.list('--service-account-issuer') ?? [];
    const { outcome, anonymous, jwtIssuers } = readAuthenticationConfiguration(text, file, issuers);
    return { outcome, effective: { anonymous, jwtIssuers } };
  },
  AuthorizationConfiguration: (text, file, host) => {
    const { outcome, authorizers } = readAuthorizationConfiguration(text, file, host);
    return { outcome, effective: { authorizers } };
  },
  AdmissionConfiguration: (text, file, host, { apiserver }) => ({
    outcome: readAdmissionConfiguration(text, path(file), host, new Set(apiserver?.admissionPlugins ?? [])),
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
    return { outcome, effective: { ...effective, client } };
  },
};

/** Each file that has a reader of its own, as that reader takes it. By path; of several documents the first counts. */
export function documentGrades(view: ClusterView, memo: Memo = FRESH): Record<string, DocumentGrade> {
  const { cluster } = view;
  const grades: Record<string, DocumentGrade> = {};
  for (const document of cluster.documents) {
    const { file, kind } = document;
    const reader = READERS[readerOf(document)];
    if (reader === undefined || Object.hasOwn(grades, file)) continue;
    const host = hostFiles(
      cluster.files,
      file.split('/')[0] ?? '',
      cluster.present,
      cluster.complete,
      cluster.absent,
    );
    const text = cluster.files.get(file) ?? '';
    grades[file] = memo(`document ${file}`, [reader, text, view.apiserver?.report], host, (seen) => {
      const { outcome, effective } = reader(text, file, seen, view);
      return { kind, accepted: outcome.starts, errors: outcome.errors, effective };
    });
  }
  return grades;
}

/** The kind that decides who reads a document; a file with clusters and contexts is a kubeconfig whatever its kind says. */
function readerOf({ kind, apiVersion, document }: ClusterDocument): string {
  if (kind === 'Policy' && !apiVersion.startsWith('audit.k8s.io/')) return '';
  if (Object.hasOwn(READERS, kind)) return kind;
  const value = document.value;
  return value !== null && typeof value === 'object' && 'clusters' in value && 'contexts' in value
    ? 'Config'
    : '';
}
