import { useState } from 'react';
import { PATH_WORDS } from '@/app/_components/path-words';
import { SelectField } from '@/app/_components/select-field';
import { TextField } from '@/app/_components/text-field';
import type { OwnQuestion } from '@/lib/quiz/own-question';
import { claimIds } from '@/lib/rules/claim-ids';
import { pathIds } from '@/lib/rules/path-ids';

type Props = {
  question: OwnQuestion;
  domains: readonly { id: string; name: string }[];
  onChange: (part: Partial<OwnQuestion>) => void;
};

/** Where a question lies and what it is about: learners see none of it. */
export function AboutFields({ question, domains, onChange }: Props) {
  const [tags, setTags] = useState(question.tags.join(', '));
  const [folder, setFolder] = useState(question.category.join(' / '));
  return (
    <details className="mt-4 rounded-lg border border-line px-4 py-1">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">Folder, tags and topic</summary>
      <TextField
        name="name"
        label="Name"
        help="For your lists; learners do not see it."
        value={question.name ?? ''}
        maxLength={200}
        onChange={({ target }) => onChange({ name: target.value === '' ? null : target.value })}
      />
      <div className="grid gap-x-5 sm:grid-cols-2">
        <TextField
          name="folder"
          label="Folder"
          help="As in: kubelet / ports"
          value={folder}
          maxLength={1000}
          onChange={({ target }) => {
            setFolder(target.value);
            onChange({ category: listOf(target.value, ' / ', 10) });
          }}
        />
        <TextField
          name="tags"
          label="Tags"
          help="With commas between them."
          value={tags}
          maxLength={2000}
          onChange={({ target }) => {
            setTags(target.value);
            onChange({ tags: listOf(target.value, ',', 30) });
          }}
        />
        <SelectField
          name="path"
          label="Path"
          value={question.path ?? ''}
          options={[
            { value: '', label: 'None of them' },
            ...pathIds.map((path) => ({ value: path, label: PATH_WORDS[path].name })),
          ]}
          onChange={({ target }) => onChange({ path: pathIds.find((path) => path === target.value) ?? null })}
        />
        <SelectField
          name="claim"
          label="Claim"
          value={question.claim ?? ''}
          options={[
            { value: '', label: 'None of them' },
            ...claimIds.map((claim) => ({ value: claim, label: claim.replace('-', ' ') })),
          ]}
          onChange={({ target }) =>
            onChange({ claim: claimIds.find((claim) => claim === target.value) ?? null })
          }
        />
      </div>
      <fieldset className="py-3">
        <legend className="mb-1.5 font-medium">Exam domains</legend>
        <div className="grid gap-x-5 sm:grid-cols-2">
          {domains.map(({ id, name }) => (
            <label key={id} className="flex min-h-9 cursor-pointer items-center gap-2 text-[0.9375rem]">
              <input
                type="checkbox"
                checked={question.exams.includes(id)}
                disabled={question.exams.length >= 8 && !question.exams.includes(id)}
                className="size-4 accent-accent"
                onChange={({ target }) =>
                  onChange({
                    exams: target.checked
                      ? [...question.exams, id]
                      : question.exams.filter((domain) => domain !== id),
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}

function listOf(text: string, separator: string, most: number): string[] {
  return text
    .split(separator)
    .map((part) => part.trim().slice(0, 100))
    .filter((part) => part !== '')
    .slice(0, most);
}
