import type { Item } from '../content/item';
import { random } from '../core/random';
import { fail, ok, type Result } from '../core/result';
import type { DefinitionFault } from './definition-fault';
import { drawDistinct, type Shortage } from './draw-distinct';
import type { PaperPlan, PlannedDraw } from './paper-plan';

/** Draws all that a plan needs, no note twice; by the id of the draw. A plan that can be met is met for every seed. */
export function drawPlan(
  { draws, blueprint }: PaperPlan,
  seed: string,
): Result<ReadonlyMap<string, readonly Item[]>, DefinitionFault> {
  const drawn = drawDistinct(draws, `${seed}/draw`);
  if (!drawn.ok) return fail(shortageFault(drawn.problem, draws, blueprint));
  return ok(
    new Map(
      draws.map(({ id, items }) => [
        id,
        (drawn.value.get(id) ?? []).map((note) => random(`${seed}/${note}`).pick(items.get(note) ?? [])),
      ]),
    ),
  );
}

function shortageFault(
  { demands, needed, eligible }: Shortage,
  draws: readonly PlannedDraw[],
  blueprint: PaperPlan['blueprint'],
): DefinitionFault {
  const short = draws.filter(({ id }) => demands.includes(id));
  const pools = short.filter(({ slotId }) => slotId !== null).length;
  const names = [
    ...(pools > 0 ? [pools === 1 ? 'one pool' : `${pools} pools`] : []),
    ...short.flatMap(({ domain }) => {
      const name = blueprint?.domains.find(({ id }) => id === domain)?.name;
      return name === undefined ? [] : [`the domain “${name}”`];
    }),
  ];
  return {
    code: 'draws-short',
    slotId: short.find(({ slotId }) => slotId !== null)?.slotId ?? null,
    message:
      `${names.join(', ')} draw from the same questions: they need ${needed} together, and ${eligible} fit. ` +
      'Ask for fewer, or widen what may be drawn.',
  };
}
