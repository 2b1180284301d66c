import { expect, test } from 'vitest';
import { hostFiles } from '../host-files';
import { parseCluster } from '../parse-cluster';
import { computeApiserver } from './compute-apiserver';

const FILE = 'control-plane/etc/kubernetes/manifests/kube-apiserver.yaml';
const PAIR = '--tls-cert-file=/a.crt --tls-private-key-file=/a.key';
const ENDPOINT = '--service-account-signing-endpoint=/run/signer.sock';
const SIGNING = '--service-account-signing-key-file=/sa.key';

/** The ids of what kube-apiserver of a minor says against a command line, on a host whose files are not given. */
function errorsOf(flags: string, minor: number): readonly string[] {
  const files = {
    [FILE]: `kube-apiserver --etcd-servers=http://127.0.0.1:2379 --service-account-issuer=https://a ${flags}\n`,
  };
  const cluster = parseCluster({ files, present: [], complete: false });
  const source = cluster.components[0];
  if (source === undefined) throw new Error('no kube-apiserver');
  return computeApiserver(
    source,
    hostFiles(cluster.files, 'control-plane', cluster.present, false),
    minor,
  ).outcome.errors.map(({ id }) => id);
}

test.each([
  [SIGNING, 36, ['sa-key-missing']],
  [`${SIGNING} ${PAIR}`, 36, ['sa-key-missing']],
  [`${SIGNING} ${PAIR}`, 31, ['sa-key-missing']],
  [`${SIGNING} ${PAIR}`, 30, []],
  [`${SIGNING} ${PAIR}`, 28, []],
  [SIGNING, 30, ['sa-key-missing']],
  [`${SIGNING} --service-account-key-file=/sa.pub`, 31, []],
  [ENDPOINT, 36, []],
])('the keys of service account tokens: %s in 1.%i', (flags, minor, errors) => {
  expect(errorsOf(flags, minor)).toEqual(errors);
});
