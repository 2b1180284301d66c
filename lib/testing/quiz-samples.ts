import { catalogue } from '@/lib/content/catalogue';
import { loadContent } from '@/lib/content/load';
import { itemOpener } from '@/lib/quiz/item-opener';
import type { OwnQuestion } from '@/lib/quiz/own-question';
import { presets } from '@/lib/quiz/presets';
import type { QuestionSources } from '@/lib/quiz/question-sources';
import type { QuizDefinition, Slot } from '@/lib/quiz/quiz-definition';

/** The catalogue of this repository's content. */
export const realCatalogue = catalogue(loadContent('content').content);

/** An own question to choose from; the first option is right, each option says "canary". */
export function ownChoice(changes: Partial<OwnQuestion> = {}): OwnQuestion {
  return {
    name: null,
    prompt: 'Which port does the kubelet serve on?',
    category: [],
    tags: [],
    feedback: 'canary-general',
    points: 1,
    path: null,
    claim: null,
    exams: ['kcsa/component-security'],
    body: {
      kind: 'choose-one',
      shuffle: true,
      options: ['10250', '6443', '2379', '443'].map((text, at) => ({
        text,
        fraction: at === 0 ? 1 : 0,
        feedback: `canary-${text}`,
      })),
    },
    ...changes,
  };
}

/** Sources over the real content: own question "own-1" at versions 1 and 2 (whose right answer is the second), one sandbox task. */
export const sampleSources: QuestionSources = {
  catalogue: realCatalogue,
  openItem: itemOpener(realCatalogue, 2000),
  own: (id, version) => {
    if (id !== 'own-1' || (version ?? 2) > 2) return null;
    return { version: version ?? 2, question: version === 1 ? ownChoice() : secondIsRight };
  },
  challenge: (slug) =>
    slug === 'task'
      ? {
          id: 'task',
          title: 'Close the kubelet',
          story: 'Somebody reads logs.',
          exams: ['cks/setup'],
          path: 'apiserver-to-kubelet',
          version: 'v1',
          status: 'live',
        }
      : null,
};

export const secondIsRight = ownChoice({
  body: {
    kind: 'choose-one',
    shuffle: true,
    options: ['10250', '6443', '2379', '443'].map((text, at) => ({
      text,
      fraction: at === 1 ? 1 : 0,
      feedback: null,
    })),
  },
});

const terms = { points: 1, rule: 'default', tries: [1] } satisfies Partial<Slot>;

/** A pool without restrictions but those given. */
export function samplePool(
  id: string,
  changes: Partial<Extract<Slot, { kind: 'pool' }>> = {},
): Extract<Slot, { kind: 'pool' }> {
  return {
    ...terms,
    id,
    kind: 'pool',
    paths: [],
    kinds: [],
    exam: null,
    difficulty: null,
    count: 3,
    ...changes,
  };
}

export function sampleOwn(id: string, changes: Partial<Extract<Slot, { kind: 'own' }>> = {}): Slot {
  return { ...terms, id, kind: 'own', questionId: 'own-1', version: 1, ...changes };
}

export function sampleTask(id: string): Slot {
  return { ...terms, id, kind: 'challenge', slug: 'task' };
}

/** A quiz of one section, by the preset for exams. */
export function sampleQuiz(
  slots: Slot[],
  settings: Partial<QuizDefinition['settings']> = {},
): QuizDefinition {
  return {
    title: 'Sample',
    intro: '',
    sections: [{ id: 'first', title: 'First', shuffle: true, slots }],
    settings: { ...presets.exam, ...settings },
  };
}
