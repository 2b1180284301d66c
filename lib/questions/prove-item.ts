import type { PathSegment } from '../content/entry';
import type { Item } from '../content/item';
import { openItem } from './open-item';
import { presentItem } from './present-item';
import { NothingToAsk } from './scenario/nothing-to-ask';
import type { Form, Shown } from './shown';
import type { Vocabulary } from './vocabulary';

/** A promise that an item's question breaks under a seed. */
export type ProofFault = {
  code:
    | 'explanation-shown'
    | 'field-shown'
    | 'nothing-to-ask'
    | 'self-test'
    | 'same-options'
    | 'throws'
    | 'unstable';
  seed: string;
  detail: string;
  /** The part of the note that it most likely comes from. */
  at?: readonly PathSegment[];
};

/** All fields that each form may show. */
const fieldsOf: Record<Form, readonly string[]> = {
  'choose-many': ['files', 'form', 'options', 'prompt'],
  'choose-one': ['files', 'form', 'options', 'prompt'],
  flip: ['back', 'form', 'prompt', 'why'],
  'map-name': ['form', 'lit', 'options', 'prompt'],
  'map-point': ['form', 'prompt'],
  match: ['form', 'left', 'partners', 'prompt'],
  order: ['form', 'options', 'prompt'],
  'spot-lines': ['files', 'form', 'prompt'],
  'type-in': ['expects', 'form', 'prompt'],
};

/** Of so many seeds one is drawn a second time: what makes two draws differ does so under most seeds, and drawing is what a proof costs. */
const DRAWN_TWICE = 8;

/**
 * Proves an item's question under each seed: its self-test comes out as promised through the normal pipeline, what is
 * shown tells nothing of the key, the same seed gives the same bytes (of every eighth), and no two options read alike.
 */
export function proveItem(
  item: Item,
  vocabulary: Vocabulary,
  seeds: readonly string[],
): readonly ProofFault[] {
  const faults: ProofFault[] = [];
  for (const [place, seed] of seeds.entries()) {
    try {
      const question = openItem(item, vocabulary, seed);
      const found = [
        ...selfTestFaults(question),
        ...leaks(item, question.shown),
        ...sameOptions(question.shown),
        ...(place % DRAWN_TWICE === 0 ? unstable(question.shown, presentItem(item, vocabulary, seed)) : []),
      ];
      faults.push(...found.map((fault) => ({ ...fault, seed })));
    } catch (error) {
      // A template without a question has none under any seed.
      if (error instanceof NothingToAsk)
        return [...faults, { code: 'nothing-to-ask', seed, detail: error.message, at: error.why.at }];
      faults.push({ code: 'throws', seed, detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return faults;
}

type Fault = Omit<ProofFault, 'seed'>;

function selfTestFaults(question: ReturnType<typeof openItem>): Fault[] {
  return question.selfTest().flatMap(({ label, answer, outcome, points }) => {
    const verdict = question.answer(answer);
    return verdict.outcome === outcome && verdict.points === points
      ? []
      : [
          {
            code: 'self-test',
            detail: `${label}: ${outcome} (${points}) was promised, ${verdict.outcome} (${verdict.points}) came`,
          },
        ];
  });
}

function leaks(item: Item, shown: Shown): Fault[] {
  const options = 'options' in shown ? shown.options : [];
  const fields = [
    ...Object.keys(shown).filter((field) => !fieldsOf[shown.form].includes(field)),
    ...options.flatMap((option) => Object.keys(option).filter((field) => field !== 'id' && field !== 'text')),
  ];
  const faults: Fault[] = fields.map((field) => ({ code: 'field-shown', detail: field }));
  if (shown.form === 'flip') return faults;
  const bytes = JSON.stringify(shown);
  const told = explanations(item.note).filter((text) => bytes.includes(JSON.stringify(text).slice(1, -1)));
  return [...faults, ...told.map((detail): Fault => ({ code: 'explanation-shown', detail }))];
}

/** Every text under a key `why` or `mayRead`, at any depth: whatever kinds come, what explains is called so. */
function explanations(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'why' || key === 'mayRead') && typeof inner === 'string' ? [inner] : explanations(inner),
  );
}

function sameOptions(shown: Shown): Fault[] {
  const texts = 'options' in shown ? shown.options.map(({ text }) => text.trim().toLowerCase()) : [];
  return texts
    .filter((text, place) => texts.indexOf(text) < place)
    .map((detail) => ({ code: 'same-options', detail }));
}

function unstable(once: Shown, again: Shown): Fault[] {
  return JSON.stringify(once) === JSON.stringify(again)
    ? []
    : [{ code: 'unstable', detail: 'two draws with one seed differ' }];
}
