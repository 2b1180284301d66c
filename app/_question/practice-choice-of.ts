import type { Exam } from '@/lib/content/exam';
import { fail, ok, type Result } from '@/lib/core/result';
import type { PracticeChoice } from '@/lib/questions/practice-choice';
import { PRACTICE_KINDS } from '@/lib/questions/practice-kinds';
import { pathIds } from '@/lib/rules/path-ids';

type Search = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads what to practise from an address: `path` and `kind` any number of times, `exam`, `difficulty`; what is empty asks for everything.
 * A sentence when it names something that there is not.
 */
export function practiceChoiceOf(
  search: Search,
  exams: readonly Pick<Exam, 'id'>[],
): Result<PracticeChoice, string> {
  const asked = (name: string) => [search[name] ?? []].flat().filter((value) => value !== '');
  const paths = pathIds.filter((id) => asked('path').includes(id));
  const kinds = PRACTICE_KINDS.filter((kind) => asked('kind').includes(kind));
  const exam = exams.find(({ id }) => id === asked('exam')[0])?.id ?? null;
  const difficulty = ([1, 2, 3] as const).find((level) => String(level) === asked('difficulty')[0]) ?? null;
  const fields: readonly (readonly [string, string, readonly string[]])[] = [
    ['path', 'path', paths],
    ['kind', 'kind of question', kinds],
    ['exam', 'exam', exam === null ? [] : [exam]],
    ['difficulty', 'difficulty', difficulty === null ? [] : [String(difficulty)]],
  ];
  for (const [name, words, known] of fields) {
    const stranger = asked(name).find((value) => !known.includes(value));
    if (stranger !== undefined) return fail(`There is no ${words} called “${stranger.slice(0, 60)}”.`);
  }
  return ok({ paths, kinds, exam, difficulty });
}
