'use client';

import { useState } from 'react';
import { pathIds } from '@/lib/rules/path-ids';
import type { DeckChoice } from '@/lib/srs/learner-settings';
import { ChoiceField } from './choice-field';
import { PathGlyph } from './path-glyph';
import { PATH_WORDS } from './path-words';
import { SelectField } from './select-field';

type Props = {
  deck: DeckChoice;
  exams: readonly { id: string; name: string; title: string }[];
  errors?: Record<string, string> | undefined;
};

/** Form fields of a deck choice: `deckBy` (all, exam, path), `deckExam`, and `deckPaths` once per path. */
export function DeckFields({ deck, exams, errors }: Props) {
  const [by, setBy] = useState<string>(deck.by);
  return (
    <>
      <ChoiceField
        name="deckBy"
        legend="What to study"
        value={by}
        onChange={setBy}
        error={errors?.deckBy}
        help="Cards outside the choice keep their schedule and come back when you widen it."
        options={[
          { value: 'all', label: 'All cards' },
          { value: 'exam', label: 'One exam' },
          { value: 'path', label: 'Some paths' },
        ]}
      />
      {by === 'exam' ? (
        <SelectField
          name="deckExam"
          label="Exam"
          help="New cards come in the proportion of the exam’s official domain weights."
          error={errors?.deckExam}
          defaultValue={deck.by === 'exam' ? deck.exam : exams[0]?.id}
          options={exams.map((exam) => ({ value: exam.id, label: `${exam.name}: ${exam.title}` }))}
          width="max-w-lg"
        />
      ) : null}
      {by === 'path' ? (
        <fieldset className="py-3">
          <legend className="mb-1.5 font-medium">Paths</legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {pathIds.map((path) => (
              <label key={path} className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="deckPaths"
                  value={path}
                  defaultChecked={deck.by === 'path' && deck.paths.includes(path)}
                  className="size-5 accent-accent"
                />
                <PathGlyph path={path} decorative />
                {PATH_WORDS[path].name}
              </label>
            ))}
          </div>
          {errors?.deckPaths ? (
            <p className="mt-1.5 font-medium text-exposed text-sm" role="alert">
              {errors.deckPaths}
            </p>
          ) : null}
        </fieldset>
      ) : null}
    </>
  );
}
