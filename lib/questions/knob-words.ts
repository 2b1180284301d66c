import type { Knob, KnobOwner } from '../content/knob';
import { knobName } from '../content/knob-name';
import type { Markdown } from './shown';
import type { Vocabulary } from './vocabulary';

export type DefaultLayer = keyof Knob['defaults'];

/** A flag or field as questions speak of it. */
export type KnobWords = {
  /** "kube-apiserver flag", "kubelet config field", "Pod field". */
  sort: string;
  /** As one writes it, with a flag's dashes. */
  name: string;
  /** The flag of this field, or the field of this flag, as one writes it. */
  twin: string | null;
  defaults: readonly { layer: DefaultLayer; value: string }[];
};

const fieldOf: Record<KnobOwner, string> = {
  'authentication-config': 'AuthenticationConfiguration',
  'authorization-config': 'AuthorizationConfiguration',
  'egress-selector': 'EgressSelectorConfiguration',
  etcd: 'etcd config',
  'konnectivity-agent': 'Konnectivity agent config',
  'konnectivity-server': 'Konnectivity server config',
  'kube-apiserver': 'kube-apiserver config',
  'kube-controller-manager': 'kube-controller-manager config',
  'kube-scheduler': 'kube-scheduler config',
  kubeconfig: 'kubeconfig',
  kubelet: 'kubelet config',
  pod: 'Pod',
  serviceaccount: 'ServiceAccount',
};

const layerOrder = ['flag', 'config-file', 'kubeadm'] as const satisfies readonly DefaultLayer[];

/** The knob in words; throws when there is none (a programmer's error: check:content refuses such a note). */
export function knobWords(vocabulary: Vocabulary, id: string): KnobWords {
  const knob = vocabulary.knob(id);
  if (knob === null) throw new Error(`No knob "${id}" in the vocabulary: run npm run check:content`);
  const { owner, name } = knobName(id);
  return {
    sort: name.startsWith('--') ? `${owner} flag` : `${fieldWords(owner)} field`,
    name,
    twin: knob.twin === undefined ? null : knobName(knob.twin).name,
    defaults: layerOrder.flatMap((layer) => {
      const value = knob.defaults[layer];
      return value === undefined ? [] : [{ layer, value }];
    }),
  };
}

function fieldWords(owner: string): string {
  return Object.entries(fieldOf).find(([id]) => id === owner)?.[1] ?? owner;
}

const layerWords: Record<DefaultLayer, string> = {
  flag: 'without a config file',
  'config-file': 'when the config file leaves it out',
  kubeadm: 'as kubeadm sets it up',
};

/** Where a default holds, in words: "without a config file". */
export function layerIn(layer: DefaultLayer): string {
  return layerWords[layer];
}

/** A list of defaults by layer in Markdown; '' where none is known. */
export function defaultsList(defaults: KnobWords['defaults']): Markdown {
  return defaults.map(({ layer, value }) => `- ${layerIn(layer)}: ${shownValue(value)}`).join('\n');
}

/** A value in Markdown: code when it is one word as one would type it, else the author's own words; '' is said in words. */
export function shownValue(value: string): Markdown {
  if (value === '') return 'empty (not set)';
  return /^[^\s`]+$/.test(value) ? `\`${value}\`` : value;
}
