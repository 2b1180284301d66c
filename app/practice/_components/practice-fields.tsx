'use client';

import Form from 'next/form';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import { ChoiceFields, choiceOfForm } from '@/app/_question/choice-fields';
import type { Item } from '@/lib/content/item';
import type { PracticeChoice } from '@/lib/questions/practice-choice';
import { isChosen } from '@/lib/questions/practice-items';

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
        const read = choiceOfForm(event.currentTarget, exams);
        if (read.ok) setChosen(read.value);
      }}
    >
      <ChoiceFields
        choice={choice}
        exams={exams.map(({ id, name, title }) => ({ id, name: `${name}: ${title}` }))}
        examWidth="max-w-lg"
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
