import type { EffectiveValue } from '../../cluster/effective-value';
import { parseDocuments } from '../../cluster/parse-documents';
import type { TextEdit } from '../fix';
import { offer } from '../fixes/offer';
import { setField } from '../fixes/set-field';
import { textOf } from '../fixes/text-of';
import type { Rule } from '../rule';
import type { KubeletView } from '../view/kubelet-view';

/** The settings that decide who gets in, what they may do, and how traffic is protected. */
const FIELDS = [
  'authentication.anonymous.enabled',
  'authentication.webhook.enabled',
  'authentication.x509.clientCAFile',
  'authorization.mode',
  'readOnlyPort',
  'tlsCertFile',
  'tlsPrivateKeyFile',
  'tlsMinVersion',
  'tlsCipherSuites',
  'serverTLSBootstrap',
  'rotateCertificates',
  'enableServer',
  'enableDebuggingHandlers',
  'healthzBindAddress',
  'healthzPort',
  'address',
];

/** A flag overrides what the configuration file says. */
export const kubeletFlagShadowsFile: Rule = {
  id: 'kubelet-flag-shadows-file',
  title: 'A kubelet flag overrides the configuration file',
  severity: 'info',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: FIELDS,
  messages: {
    found: '{field} is {value} by flag; the {below} in {file} does not count.',
  },
  what: 'A flag of the kubelet wins over its configuration file and every drop-in, wherever it stands on the command line, also where it is deprecated.',
  why: 'Whoever hardens the file later sees no effect, or believes that there is one: a forgotten --anonymous-auth=true in /etc/default/kubelet keeps the node open through every change of the file.',
  fix: 'Say it in one place: take the flag away, or write the same in the file.',
  breaks: 'Nothing where the file is brought in line. Taking the flag away puts the file’s value in force.',
  links: [
    {
      title: 'Kubelet configuration merging order',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/#kubelet-configuration-merging-order',
    },
  ],
  check: ({ kubelet }) => {
    if (kubelet === null) return [];
    return FIELDS.flatMap((field) => {
      const held = kubelet.value(field);
      const below = held?.shadowed.findLast(({ layer }) => layer === 'file' || layer === 'drop-in');
      if (held?.layer !== 'flag' || below === undefined || isSame(held.value, below.value)) return [];
      return [
        {
          message: 'found',
          data: { field, value: words(held.value), below: words(below.value), file: below.file ?? '' },
          ...kubelet.place(field),
          fixes: () =>
            offer(
              { title: 'Write the flag’s value in the file', kind: 'safe' },
              inFile(kubelet, field, held, below.file),
            ),
        },
      ];
    });
  },
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const words = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value)) || 'empty';

function inFile(
  kubelet: KubeletView,
  field: string,
  { value }: EffectiveValue,
  file: string | null,
): readonly TextEdit[] | null {
  const text = file === null ? null : textOf(kubelet, file);
  const document = text === null ? undefined : parseDocuments(text)[0];
  return file === null || document === undefined ? null : setField(document, file, field.split('.'), value);
}
