import type { Item } from '../content/item';
import { random } from '../core/random';
import { fail, ok, type Result } from '../core/result';
import type { DefinitionFault } from './definition-fault';
import { drawPlan } from './draw-plan';
import { itemVersion } from './item-opener';
import { openFrozen } from './open-frozen';
import type { FrozenQuestion, Paper, PaperItem, PaperKey, QuestionRef } from './paper';
import { paperPlan } from './paper-plan';
import { questionSeed } from './question-seed';
import type { QuestionSources } from './question-sources';
import type { QuizDefinition, Slot } from './quiz-definition';

type Asked = Pick<PaperItem, 'domains' | 'path' | 'claim'> & { ref: QuestionRef; frozen: FrozenQuestion };
/** A question with the place that it has in its section before that is mixed. */
type Placed = Asked & Pick<PaperItem, 'slotId' | 'points' | 'rule' | 'tries' | 'drawnFor' | 'section'>;

/** What a slot of a blueprint counts: as exams do. */
const drawnTerms = { points: 1, rule: 'default', tries: [1] } as const;

/**
 * The paper of one attempt with its keys apart. The same definition, sources and seed give the same bytes. Nothing is asked twice, and of
 * two siblings (questions of one note) at most one is drawn. Faults are those of `definitionFaults`.
 */
export function drawPaper(
  definition: QuizDefinition,
  sources: QuestionSources,
  seed: string,
): Result<{ paper: Paper; keys: readonly PaperKey[] }, readonly DefinitionFault[]> {
  const plan = paperPlan(definition, sources);
  if (plan.faults.length > 0) return fail(plan.faults);
  const drawn = drawPlan(plan, seed);
  if (!drawn.ok) return fail([drawn.problem]);
  const { settings, sections } = definition;
  const draw = random(`${seed}/order`);

  const placed: Placed[] = sections.flatMap(({ slots, shuffle }, section) => {
    const all = slots.flatMap((slot) => {
      const { points, rule, tries } = slot;
      return askedOf(slot, drawn.value.get(`slot/${slot.id}`) ?? [], sources, settings).map((asked) => ({
        ...asked,
        ...{ section, slotId: slot.id, points, rule, tries, drawnFor: null },
      }));
    });
    return shuffle ? draw.shuffle(all) : all;
  });
  if (plan.blueprint !== null) {
    const all = plan.blueprint.domains.flatMap(({ id }) =>
      (drawn.value.get(`domain/${id}`) ?? []).map((item) => ({
        ...askedItem(item),
        ...{ ...drawnTerms, tries: [...drawnTerms.tries] },
        ...{ section: sections.length, slotId: null, drawnFor: id },
      })),
    );
    placed.push(...draw.shuffle(all));
  }

  const keys: PaperKey[] = [];
  const items = placed.map(({ frozen, ...rest }, at): PaperItem => {
    const place = at + 1;
    const own = questionSeed(frozen, seed, rest.ref);
    if (frozen.kind === 'challenge') {
      const found = sources.challenge(frozen.slug);
      keys.push({ place, question: frozen, options: null });
      const { title, story } = found ?? { title: '', story: '' };
      return {
        place,
        seed: own,
        ...rest,
        shown: { form: 'challenge', slug: frozen.slug, title, prompt: story },
      };
    }
    const { shown, options } = openFrozen(frozen, own, sources.openItem);
    keys.push({ place, question: frozen, options: options === null ? null : { ...options } });
    return { place, seed: own, ...rest, shown };
  });
  const titles = sections.map(({ title }) => ({ title }));
  const last = plan.blueprint === null ? [] : [{ title: '' }];
  return ok({
    paper: { seed, sections: [...titles, ...last], items, blueprint: plan.blueprint },
    keys,
  });
}

function askedOf(
  slot: Slot,
  drawn: readonly Item[],
  { catalogue, own, challenge }: QuestionSources,
  { pinVersions, shuffleOptions }: QuizDefinition['settings'],
): readonly Asked[] {
  if (slot.kind === 'pool') return drawn.map(askedItem);
  if (slot.kind === 'item') {
    const item = catalogue.item(slot.itemId);
    return item === null ? [] : [askedItem(item)];
  }
  if (slot.kind === 'challenge') {
    const found = challenge(slot.slug);
    if (found === null) return [];
    return [
      {
        ref: { kind: 'challenge', id: found.id, version: found.version },
        frozen: { kind: 'challenge', slug: found.id },
        domains: [...found.exams],
        path: found.path,
        claim: null,
      },
    ];
  }
  const pinned = own(slot.questionId, slot.version);
  const found = pinVersions ? pinned : (own(slot.questionId, null) ?? pinned);
  if (found === null) return [];
  const { question, version } = found;
  return [
    {
      ref: { kind: 'own', id: slot.questionId, version },
      frozen: { kind: 'own', id: slot.questionId, question, shuffle: shuffleOptions },
      domains: [...question.exams],
      path: question.path,
      claim: question.claim,
    },
  ];
}

function askedItem(item: Item): Asked {
  return {
    ref: { kind: 'item', id: item.id, version: itemVersion(item) },
    frozen: { kind: 'item', item },
    domains: [...item.exams],
    path: item.path,
    claim: item.claim,
  };
}
