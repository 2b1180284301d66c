import type { Item } from './item';
import { knobName } from './knob-name';
import type { Note } from './note';
import { parseCloze } from './parse-cloze';
import { plainText } from './plain-text';

/** What an item asks, as one line of plain text, for browsing and search. It never contains the answer. */
export function itemPrompt(item: Item): string {
  return plainText(promptOf(item, item.note));
}

function promptOf(item: Item, note: Note): string {
  switch (note.kind) {
    case 'qa':
    case 'choose-one':
    case 'choose-many':
    case 'type-in':
      return note.question;
    case 'cloze':
      return parseCloze(note.text)
        .parts.map((part) => {
          if (part.kind === 'text') return part.text;
          if (item.facet !== 'cloze' || part.number !== item.number) return part.hidden;
          return part.hint === null ? '[…]' : `[${part.hint}]`;
        })
        .join('');
    case 'recall': {
      const { owner, name } = knobName(note.knob);
      return item.facet === 'recall' && item.direction === 'purpose'
        ? `What does ${name} of ${owner} do?`
        : `Which setting of ${owner}: ${note.purpose}`;
    }
    case 'default': {
      const { owner, name } = knobName(note.knob);
      return `The default of ${name} of ${owner} (${LAYERS[note.layer]})`;
    }
    case 'path-map':
      return item.facet === 'path-map' && item.direction === 'name'
        ? 'Name the path that is lit on the map'
        : note.prompt;
  }
}

const LAYERS = {
  flag: 'without a config file',
  'config-file': 'left out of the config file',
  kubeadm: 'as kubeadm sets it',
} as const;
