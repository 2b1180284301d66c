import { countWords } from '@/app/_components/count-words';
import { PATH_WORDS } from '@/app/_components/path-words';
import { KIND_WORDS } from '@/app/_question/kind-words';
import type { PoolSlot, Slot } from '@/lib/quiz/quiz-definition';
import type { BuildView } from '@/lib/services/build-views';

/** How hard questions are, as pools and lists say it. */
export const DIFFICULTY_WORDS = { 1: 'first steps', 2: 'as in the exam', 3: 'harder' } as const;

type Known = Pick<BuildView, 'titles' | 'challenges' | 'exams'>;

/** What a slot asks, in a line. */
export function slotTitle(slot: Slot, { titles, challenges, exams }: Known): string {
  switch (slot.kind) {
    case 'pool':
      return `${countWords(slot.count, 'question')} ${poolWords(slot, exams)}`;
    case 'item':
      return titles[`item/${slot.itemId}`] ?? slot.itemId;
    case 'own':
      return titles[`own/${slot.questionId}`] ?? 'A question that is no longer there';
    default:
      return challenges.find(({ slug }) => slug === slot.slug)?.title ?? slot.slug;
  }
}

/** Where a pool draws from: "on node → API server, choose one, core". */
export function poolWords(
  { paths, kinds, exam, difficulty }: Pick<PoolSlot, 'paths' | 'kinds' | 'exam' | 'difficulty'>,
  exams: Known['exams'],
): string {
  const listed = (words: readonly string[]) =>
    words.length > 3 ? `${words.slice(0, 2).join(', ')} and ${words.length - 2} more` : words.join(', ');
  const parts = [
    ...(paths.length > 0 ? [`on ${listed(paths.map((path) => PATH_WORDS[path].short))}`] : []),
    ...(kinds.length > 0 ? [listed(kinds.map((kind) => KIND_WORDS[kind].toLowerCase()))] : []),
    ...(exam === null ? [] : [`for ${exams.find(({ id }) => id === exam)?.name ?? exam}`]),
    ...(difficulty === null ? [] : [DIFFICULTY_WORDS[difficulty]]),
  ];
  return parts.length === 0 ? 'from everything' : parts.join(', ');
}

/** What a slot is, in a word. */
export const SLOT_KINDS: Readonly<Record<Slot['kind'], string>> = {
  pool: 'pool',
  item: 'question',
  own: 'own question',
  challenge: 'sandbox task',
};
