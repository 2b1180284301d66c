import type { ClaimId } from '../../content/note';
import { claimIds } from '../../rules/claim-ids';
import type { Outcome } from '../../rules/operation-report';
import type { ItemOf } from '../item-of';
import { operationName } from '../operation-name';
import type { QuestionKind } from '../question-kind';
import { becauseWords } from '../scenario/because-words';
import { type ChoiceKey, choosingOne, oneOf } from '../scenario/chosen-of';
import { decidingClaims } from '../scenario/deciding-claims';
import { drawScenario, judgedVariations } from '../scenario/draw-scenario';
import { OUTCOME_WORDS } from '../scenario/outcomes';
import { shownFiles } from '../scenario/shown-files';
import { stem } from '../scenario/stem';
import { templateDraw } from '../scenario/template-draw';
import type { Shown } from '../shown';
import type { Vocabulary } from '../vocabulary';

/** What an operation meets on a cluster: one of five outcomes. */
export const whatHappens: QuestionKind<'what-happens', Extract<Shown, { form: 'choose-one' }>, ChoiceKey> = {
  ...choosingOne,
  title: ({ note }, vocabulary) => asks(note.operation, vocabulary, 'on a cluster given as files'),
  asks: ({ note }, vocabulary) => [...decidingClaims(note, vocabulary), ...weakClaims(note)],
  generate: ({ id, note }, vocabulary, seed) => {
    const draw = templateDraw(id, note, seed);
    const drawn = drawScenario(note, vocabulary, draw, ({ report }) => {
      const outcome = report.operations[note.operation]?.outcome ?? 'unknown';
      return outcome === 'unknown'
        ? { cause: `what ${note.operation} meets is unknown`, at: ['operation'] }
        : outcome;
    });
    const { outcome, because } = drawn.report.operations[note.operation] ?? {
      outcome: 'unknown',
      because: [],
    };
    const options = Object.entries(OUTCOME_WORDS).map(([name, text]) => ({
      text,
      correct: name === outcome,
      why: name === outcome ? becauseWords(because) : WRONG[name as Exclude<Outcome, 'unknown'>],
    }));
    const prompt = stem(note, asks(note.operation, vocabulary, 'on this cluster'));
    return oneOf(
      {
        prompt,
        files: shownFiles(note, drawn),
        options,
        why: note.why ?? null,
        cluster: drawn.written.input,
      },
      id,
      seed,
    );
  },
};

/** Claims of the note's path that are given as reasons where the operation can be intercepted, and is so on some clusters only. */
function weakClaims(note: ItemOf<'what-happens'>['note']): readonly ClaimId[] {
  const all = judgedVariations(note);
  const bad = all.filter(({ key }) => key === 'interceptable');
  if (bad.length === all.length) return [];
  return claimIds.filter((claim) =>
    bad.some(({ report }) => {
      const reasons = report.operations[note.operation]?.because ?? [];
      const weak = report.paths[note.path].claims[claim].because.filter(({ holds }) => holds !== true);
      return weak.some(({ id }) => reasons.some((reason) => reason.id === id));
    }),
  );
}

/** What would have to be so for an outcome that is not. */
const WRONG: Readonly<Record<Exclude<Outcome, 'unknown'>, string>> = {
  protected: 'Each end would have to verify the other, and what is asked would have to be allowed.',
  interceptable:
    'An end would have to take the other without looking at its certificate, or the way would have to be in clear text.',
  'open to anyone': 'Requests without credentials would have to come in, and be allowed.',
  refused: 'A check of credentials or rights would have to turn the request down.',
  fails:
    'A component would have to be down, or a check of certificates would have to break the connection off.',
};

/** A command happens; what has only a title is a sentence of its own. */
function asks(id: string, vocabulary: Vocabulary, where: string): string {
  const name = operationName(vocabulary, id) ?? id;
  return name.startsWith('`') ? `What happens to ${name} ${where}?` : `${name}. What happens ${where}?`;
}
