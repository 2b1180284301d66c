import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kubelet } from '@/lib/rules/cases/kubelet';

const CONFIG = 'node/var/lib/kubelet/config.yaml';
const CLOSED = `authentication:
  anonymous:
    enabled: false
  webhook:
    enabled: true
  x509:
    clientCAFile: /etc/kubernetes/pki/ca.crt
authorization:
  mode: Webhook
`;

const CHALLENGE = `id: closed-kubelet
title: Nobody without credentials gets an answer
story: Port 10250 of a node answers to anybody.
order: 1
path: apiserver-to-kubelet
minutes: [5, 10]
difficulty: 1
exams: [cks]
lesson: apiserver-to-kubelet
sources: [{ title: Kubelet authn/authz, url: "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/" }]
objectives:
  - id: known
    text: The kubelet takes nobody without credentials.
    weight: 2
    reach: [{ rule: kubelet-anonymous }]
    items: [flag-kubelet-anonymous-auth]
    hints: [{ which: The kubelet, knob: anonymous, write: "false" }]
starts: [kubelet]
mayAdd: [node/etc/kubernetes/kubelet.conf.d/10-own.conf]
present: [node/etc/kubernetes/pki/ca.crt, node/etc/kubernetes/kubelet.conf]
`;

/** A challenge of the tests' own, written into a server's content; gives the text that is to be changed, and what solves it. */
export function writeOwnChallenge(root: string, rule: string): { open: string; closed: string } {
  const folder = join(root, 'content/challenges/closed-kubelet');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const solved = kubelet([], CLOSED);
  const closed = solved[CONFIG] ?? '';
  const open = closed.replace('enabled: false', 'enabled: true').replace('Webhook', 'AlwaysAllow');
  for (const [path, text] of Object.entries({ ...solved, [CONFIG]: open })) write(`start/${path}`, text);
  for (const name of ['one', 'two']) {
    write(`solutions/${name}/${CONFIG}`, name === 'one' ? closed : `${closed}readOnlyPort: 0\n`);
    write(`solutions/${name}/solution.yaml`, 'title: Ask who calls\nwhy: Callers are known.\n');
  }
  write('challenge.yaml', CHALLENGE.replace('kubelet-anonymous }', `${rule} }`));
  return { open, closed };
}
