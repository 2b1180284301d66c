'use client';

import Form from 'next/form';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { CheckChips } from '@/app/_components/check-chips';
import { ChoiceField } from '@/app/_components/choice-field';
import { countWords } from '@/app/_components/count-words';
import { PathGlyph } from '@/app/_components/path-glyph';
import { PATH_WORDS } from '@/app/_components/path-words';
import { SelectField } from '@/app/_components/select-field';
import type { Item } from '@/lib/content/item';
import type { PracticeChoice } from '@/lib/questions/practice-choice';
import { isChosen } from '@/lib/questions/practice-items';
import { PRACTICE_KINDS } from '@/lib/questions/practice-kinds';
import { pathIds } from '@/lib/rules/path-ids';
import { KIND_WORDS } from './kind-words';
import { practiceChoiceOf } from './practice-choice-of';

type Props = {
  choice: PracticeChoice;
  exams: readonly { id: string; name: string; title: string }[];
  /** Of every question that there is, what the choices look at. */
  items: readonly Pick<Item, 'path' | 'kind' | 'exams' | 'difficulty'>[];
};

/** What to practise, as a GET form: the address is the choice. With JavaScript the number of questions follows. */
export function PracticeFields({ choice, exams, items }: Props) {
  const [chosen, setChosen] = useState(choice);
  // Back and forward change the address under the fields.
  useEffect(() => setChosen(choice), [choice]);
  const count = items.filter((item) => isChosen(item, chosen)).length;
  return (
    <Form
      action="/practice/go"
      className="flex flex-col gap-2"
      onChange={(event) => {
        const form = new FormData(event.currentTarget);
        const search = {
          path: form.getAll('path').map(String),
          kind: form.getAll('kind').map(String),
          exam: String(form.get('exam') ?? ''),
          difficulty: String(form.get('difficulty') ?? ''),
        };
        const read = practiceChoiceOf(search, exams);
        if (read.ok) setChosen(read.value);
      }}
    >
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
        options={[
          { value: '', label: 'Any' },
          ...exams.map((exam) => ({ value: exam.id, label: `${exam.name}: ${exam.title}` })),
        ]}
        width="max-w-lg"
      />
      <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] flex flex-wrap items-center gap-x-5 gap-y-2 bg-surface py-4 md:static">
        <Button type="submit" kind="primary" size="large" aria-disabled={count === 0} disabled={count === 0}>
          Start practising
        </Button>
        <p role="status" className={count === 0 ? 'font-medium text-exposed' : 'text-muted'}>
          {count === 0
            ? 'No question is all of this. Take something away.'
            : `${countWords(count, 'question')}, ${count === 1 ? 'drawn' : 'each drawn'} anew every time`}
        </p>
      </div>
    </Form>
  );
}
