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
  /** `where`: "without a config file", "as kubeadm sets it up". */
  defaults: readonly { layer: DefaultLayer; where: string; value: string }[];
};

/** Owners whose fields are not called "<owner> config field". */
const fieldOf: Partial<Record<string, string>> = {
  'authentication-config': 'AuthenticationConfiguration',
  'authorization-config': 'AuthorizationConfiguration',
  'egress-selector': 'EgressSelectorConfiguration',
  kubeconfig: 'kubeconfig',
  pod: 'Pod',
  serviceaccount: 'ServiceAccount',
} satisfies Partial<Record<KnobOwner, string>>;

const layerOrder = ['flag', 'config-file', 'kubeadm'] as const satisfies readonly DefaultLayer[];

/** The knob in words; throws when there is none (a programmer's error: check:content refuses such a note). */
export function knobWords(vocabulary: Vocabulary, id: string): KnobWords {
  const knob = vocabulary.knob(id);
  if (knob === null) throw new Error(`No knob "${id}" in the vocabulary: run npm run check:content`);
  const { owner, name } = knobName(id);
  return {
    sort: name.startsWith('--') ? `${owner} flag` : `${fieldOf[owner] ?? `${owner} config`} field`,
    name,
    twin: knob.twin === undefined ? null : knobName(knob.twin).name,
    defaults: layerOrder.flatMap((layer) => {
      const value = knob.defaults[layer];
      return value === undefined ? [] : [{ layer, where: layerWords(owner)[layer], value }];
    }),
  };
}

/** Only the kubelet's defaults differ by whether it has a config file; elsewhere there is just "not set". */
function layerWords(owner: string): Record<DefaultLayer, string> {
  return {
    flag: owner === 'kubelet' ? 'without a config file' : 'when not set',
    'config-file': 'when the config file leaves it out',
    kubeadm: 'as kubeadm sets it up',
  };
}

/** A list of defaults by layer in Markdown; '' where none is known. */
export function defaultsList(defaults: KnobWords['defaults']): Markdown {
  return defaults.map(({ where, value }) => `- ${where}: ${shownValue(value)}`).join('\n');
}

/** A value in Markdown: code when it is one word as one would type it, else the author's own words; '' is said in words. */
export function shownValue(value: string): Markdown {
  if (value === '') return 'empty (not set)';
  return /^[^\s`]+$/.test(value) ? `\`${value}\`` : value;
}
