import type { Item } from './item';
import { knobName } from './knob-name';
import { parseCloze } from './parse-cloze';
import { plainText } from './plain-text';

/** What an item asks, as one line of plain text, for browsing and search. It never contains the answer. */
export function itemPrompt(item: Item): string {
  return plainText(promptOf(item));
}

function promptOf(item: Item): string {
  switch (item.kind) {
    case 'qa':
    case 'choose-one':
    case 'choose-many':
    case 'type-in':
      return item.note.question;
    case 'cloze':
      return parseCloze(item.note.text)
        .parts.map((part) => {
          if (part.kind === 'text') return part.text;
          if (part.number !== item.index) return part.hidden;
          return part.hint === null ? '[…]' : `[${part.hint}]`;
        })
        .join('');
    case 'recall': {
      const { owner, name } = knobName(item.note.knob);
      return item.direction === 'purpose'
        ? `What does ${name} of ${owner} do?`
        : `Which setting of ${owner}: ${item.note.purpose}`;
    }
    case 'default': {
      const { owner, name } = knobName(item.note.knob);
      return `The default of ${name} of ${owner} (${LAYERS[item.note.layer]})`;
    }
    case 'path-map':
      return item.direction === 'name' ? 'Name the path that is lit on the map' : item.note.prompt;
  }
}

const LAYERS = {
  flag: 'without a config file',
  'config-file': 'left out of the config file',
  kubeadm: 'as kubeadm sets it',
} as const;
