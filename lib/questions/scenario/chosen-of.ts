import type { ClusterInput } from '../../cluster/parse-cluster';
import type { NoteKind } from '../../content/note';
import { chooseMany } from '../choose-many/choose-many';
import { chooseOne } from '../choose-one/choose-one';
import type { Instance, QuestionKind } from '../question-kind';
import { type AuthoredOption, type KeyedOption, seededOptions, shownOptions } from '../seeded-options';
import type { Markdown, Shown } from '../shown';
import type { Verdict } from '../verdict';
import type { ShownFile } from './shown-file';

/** The key of a question about a cluster: its options, why, and the whole cluster for the sandbox. */
export type ChoiceKey = {
  options: readonly KeyedOption[];
  why: Markdown | null;
  cluster: ClusterInput;
};

/** What a kind draws: the question, its files, its options with their keys. */
export type ChoiceDraft = {
  prompt: Markdown;
  files: readonly ShownFile[];
  options: readonly AuthoredOption[];
  why: Markdown | null;
  cluster: ClusterInput;
};

type One = Extract<Shown, { form: 'choose-one' }>;
type Many = Extract<Shown, { form: 'choose-many' }>;
type Rest<S extends Shown> = Omit<QuestionKind<NoteKind, S, ChoiceKey>, 'title' | 'generate'>;

/** A draft with its options in the seed's order. */
export function oneOf(draft: ChoiceDraft, itemId: string, seed: string): Instance<One, ChoiceKey> {
  const { key, prompt, files, options } = keyed(draft, itemId, seed);
  return { shown: { form: 'choose-one', prompt, files, options }, key };
}

/** The same where several options may hold. */
export function manyOf(draft: ChoiceDraft, itemId: string, seed: string): Instance<Many, ChoiceKey> {
  const { key, prompt, files, options } = keyed(draft, itemId, seed);
  return { shown: { form: 'choose-many', prompt, files, options }, key };
}

/** Presenting, reading and grading of kinds that ask for one option about a cluster. */
export const choosingOne: Rest<One> = {
  present: ({ shown }) => shown,
  parse: chooseOne.parse,
  grade: (instance, answer) => withCluster(chooseOne.grade(instance, answer), instance.key),
  selfTest: chooseOne.selfTest,
};

/** The same for kinds that ask for several. */
export const choosingMany: Rest<Many> = {
  present: ({ shown }) => shown,
  parse: chooseMany.parse,
  grade: (instance, answer) => withCluster(chooseMany.grade(instance, answer), instance.key),
  selfTest: chooseMany.selfTest,
};

function keyed(
  { prompt, files, options: authored, why, cluster }: ChoiceDraft,
  itemId: string,
  seed: string,
) {
  const options = seededOptions(authored, itemId, seed);
  return { prompt, files, options: shownOptions(options), key: { options, why, cluster } };
}

function withCluster(verdict: Verdict, { cluster }: ChoiceKey): Verdict {
  return verdict.outcome === 'invalid' ? verdict : { ...verdict, cluster };
}
