import { CheckChips } from '@/app/_components/check-chips';
import { ChoiceField } from '@/app/_components/choice-field';
import { PathGlyph } from '@/app/_components/path-glyph';
import { PATH_WORDS } from '@/app/_components/path-words';
import { SelectField } from '@/app/_components/select-field';
import type { Result } from '@/lib/core/result';
import type { PracticeChoice } from '@/lib/questions/practice-choice';
import { PRACTICE_KINDS } from '@/lib/questions/practice-kinds';
import { pathIds } from '@/lib/rules/path-ids';
import { KIND_WORDS } from './kind-words';
import { practiceChoiceOf } from './practice-choice-of';

type Props = {
  choice: PracticeChoice;
  /** As they are to be named here. */
  exams: readonly { id: string; name: string }[];
  examWidth: string;
};

/** Fields that choose questions: paths, kinds, difficulty, exam. They stand in a form; `choiceOfForm` reads it. */
export function ChoiceFields({ choice, exams, examWidth }: Props) {
  return (
    <>
      <CheckChips
        name="path"
        legend="Paths"
        help="None chosen means all of them."
        chosen={choice.paths}
        options={pathIds.map((path) => ({
          value: path,
          label: PATH_WORDS[path].name,
          icon: <PathGlyph path={path} decorative />,
        }))}
      />
      <CheckChips
        name="kind"
        legend="Kinds of question"
        chosen={choice.kinds}
        options={PRACTICE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
      />
      <ChoiceField
        name="difficulty"
        legend="Difficulty"
        defaultValue={choice.difficulty === null ? '' : String(choice.difficulty)}
        options={[
          { value: '', label: 'Any' },
          { value: '1', label: 'First steps' },
          { value: '2', label: 'As in the exam' },
          { value: '3', label: 'Harder' },
        ]}
      />
      <SelectField
        name="exam"
        label="Exam"
        defaultValue={choice.exam ?? ''}
        options={[{ value: '', label: 'Any' }, ...exams.map(({ id, name }) => ({ value: id, label: name }))]}
        width={examWidth}
      />
    </>
  );
}

/** What the fields of a form choose; a sentence when they name something that there is not. */
export function choiceOfForm(
  element: HTMLFormElement,
  exams: readonly { id: string }[],
): Result<PracticeChoice, string> {
  const form = new FormData(element);
  return practiceChoiceOf(
    {
      path: form.getAll('path').map(String),
      kind: form.getAll('kind').map(String),
      exam: String(form.get('exam') ?? ''),
      difficulty: String(form.get('difficulty') ?? ''),
    },
    exams,
  );
}
