import { apiserver } from '../cases/apiserver';
import { certificates } from '../cases/certificates';
import { FILE } from '../cases/file';
import { kubelet } from '../cases/kubelet';
import { bound, clusterRole } from '../cases/rbac';
import type { RuleCase } from '../rule-case';

const CERT = '/etc/kubernetes/pki/apiserver-kubelet-client.crt';
const FLAG = `--kubelet-client-certificate=${CERT}`;
const KEY = '--kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key';
const USER = 'kube-apiserver-kubelet-client';
const pki = (subject: string) => certificates([CERT, subject, 'CN=kubernetes', 'host: control-plane']);
const server = (modes: string) => ({
  [FILE.apiserver]: apiserver(FLAG, KEY, `--authorization-mode=${modes}`),
});
const given = { ...server('Node,RBAC'), ...kubelet([], ''), ...pki(`CN=${USER}`) };
const others = clusterRole(['{apiGroups: [""], resources: [pods], verbs: [get]}'], 'Group:developers');
const unbound = [{ message: 'unbound', at: FLAG, data: { user: USER } }];
const rule = (verbs: string) => `{apiGroups: [""], resources: ["nodes/proxy"], verbs: [${verbs}]}`;

export const cases: readonly RuleCase[] = [
  { name: 'bindings for others only', kind: 'bad', files: { ...given, ...others }, finds: unbound },
  {
    name: 'a role that is too small',
    kind: 'bad',
    files: { ...given, ...clusterRole([rule('get')], `User:${USER}`) },
    finds: unbound,
  },
  {
    name: 'a group of the user’s name',
    kind: 'bad',
    files: { ...given, ...bound('system:kubelet-api-admin', '', `Group:${USER}`) },
    finds: unbound,
  },
  {
    name: 'a service account of the user’s name',
    kind: 'bad',
    files: { ...given, ...bound('system:kubelet-api-admin', '', `ServiceAccount:kube-system/${USER}`) },
    finds: unbound,
  },
  {
    name: 'the role for it is bound',
    kind: 'good',
    files: { ...given, ...bound('system:kubelet-api-admin', '', `User:${USER}`) },
    finds: [],
  },
  {
    name: 'a role of one’s own',
    kind: 'good',
    files: { ...given, ...clusterRole([rule('get, create')], `User:${USER}`) },
    finds: [],
  },
  {
    name: 'by the certificate’s group',
    kind: 'good',
    files: {
      ...given,
      ...pki(`O=callers,CN=${USER}`),
      ...bound('system:kubelet-api-admin', '', 'Group:callers'),
    },
    finds: [],
  },
  {
    name: 'everybody may',
    kind: 'good',
    files: { ...given, ...bound('cluster-admin', '', 'Group:system:authenticated') },
    finds: [],
  },
  {
    name: 'as kubeadm issued it before 1.29',
    kind: 'good',
    files: { ...given, ...others, ...pki(`O=system:masters,CN=${USER}`) },
    finds: [],
  },
  {
    name: 'bound to a role that is not given',
    kind: 'unknown',
    files: { ...given, ...bound('kubelet-callers', '', `User:${USER}`) },
    finds: [],
  },
  { name: 'no bindings among the files', kind: 'unknown', files: given, finds: [] },
  {
    name: 'nothing is known of the certificate',
    kind: 'unknown',
    files: { ...given, ...others, [FILE.pki]: '' },
    finds: [],
  },
  {
    name: 'a kubelet that allows everything',
    kind: 'other',
    files: { ...given, ...others, ...kubelet([], 'authorization: {mode: AlwaysAllow}\n') },
    finds: [],
  },
  {
    name: 'another authorizer may allow it',
    kind: 'other',
    files: {
      ...given,
      ...others,
      [FILE.apiserver]: apiserver(
        FLAG,
        KEY,
        '--authorization-mode=RBAC,Webhook',
        '--authorization-webhook-config-file=/w',
      ),
    },
    finds: [],
  },
  {
    name: 'RBAC is not among the authorizers',
    kind: 'other',
    files: { ...given, ...others, ...server('Node') },
    finds: [],
  },
  {
    name: 'no kubelet among the files',
    kind: 'unknown',
    files: { ...server('RBAC'), ...others, ...pki(`CN=${USER}`) },
    finds: [],
  },
  {
    name: 'no API server among the files',
    kind: 'unknown',
    files: { ...kubelet([], ''), ...others, ...pki(`CN=${USER}`) },
    finds: [],
  },
  {
    name: 'the same in 1.28',
    kind: 'version',
    kubernetes: '1.28',
    files: { ...given, ...others },
    finds: unbound,
  },
  {
    name: 'a file of roles that does not parse',
    kind: 'unparseable',
    files: { ...given, [FILE.rbac]: 'kind: Role\nrules: [' },
    finds: [],
  },
];
