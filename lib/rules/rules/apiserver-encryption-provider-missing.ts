import { offer } from '../fixes/offer';
import { setFlag } from '../fixes/set-flag';
import type { Rule } from '../rule';

const USUAL = '/etc/kubernetes/encryption.yaml';

/** Secrets lie in etcd as they are. */
export const apiserverEncryptionProviderMissing: Rule = {
  id: 'apiserver-encryption-provider-missing',
  title: 'Secrets are stored unencrypted',
  severity: 'low',
  path: 'apiserver-to-etcd',
  claim: null,
  component: 'kube-apiserver',
  knobs: ['--encryption-provider-config'],
  messages: {
    absent:
      '--encryption-provider-config is not set, so Secrets lie in etcd, and in every backup of it, as they are.',
    empty:
      '--encryption-provider-config is empty, which counts as not set: Secrets lie in etcd, and in every backup of it, as they are.',
  },
  what: '`--encryption-provider-config` names an EncryptionConfiguration: which resources kube-apiserver encrypts before it writes them, and with which keys. By default nothing is encrypted. It protects what is stored, not the way to etcd, which TLS does.',
  why: 'An etcd snapshot in a bucket that is open too far gives away every Secret: database passwords, registry credentials, legacy tokens.',
  fix: 'Write an EncryptionConfiguration, name it, and rewrite the Secrets so that old ones are encrypted too.',
  breaks:
    'Whoever loses the keys loses the Secrets. Every API server needs the same file, and it has to lie apart from the backups.',
  benchmarks: { cis: ['1.2.27'] },
  links: [
    {
      title: 'Encrypting confidential data at rest',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    },
  ],
  check: ({ apiserver }) => {
    const knob = '--encryption-provider-config';
    if (apiserver === null || apiserver.text(knob) !== '') return [];
    return [
      {
        message: apiserver.value(knob)?.layer === 'flag' ? 'empty' : 'absent',
        ...apiserver.place(knob),
        fixes: () =>
          offer(
            {
              title: `Encrypt as ${USUAL} says`,
              kind: 'needs-decision',
              decision: 'The file must exist on every control-plane node, with keys that are kept safe.',
            },
            setFlag(apiserver, 'encryption-provider-config', USUAL),
          ),
      },
    ];
  },
};
