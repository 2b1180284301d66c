import { pathIds } from '@/lib/rules/path-ids';
import { Button } from '../../_components/button';
import { FollowingForm } from '../../_components/following-form';
import { INPUT_LOOK } from '../../_components/input-look';
import { PATH_WORDS } from '../../_components/path-words';
import type { CatalogueFilter } from './catalogue-filter';
import { DIFFICULTY_WORDS } from './difficulty-words';

type Props = { filter: CatalogueFilter; exams: readonly string[] };

/** The filters of the catalogue: a form that works without scripts, and acts at once with them. */
export function CatalogueFilters({ filter, exams }: Props) {
  const fields = [
    {
      name: 'path',
      label: 'Path',
      options: pathIds.map((path) => ({ value: path, label: PATH_WORDS[path].name })),
    },
    {
      name: 'difficulty',
      label: 'Difficulty',
      options: ([1, 2, 3] as const).map((level) => ({
        value: String(level),
        label: DIFFICULTY_WORDS[level],
      })),
    },
    {
      name: 'exam',
      label: 'Exam',
      options: exams.map((exam) => ({ value: exam, label: exam.toUpperCase() })),
    },
    {
      name: 'state',
      label: 'State',
      options: [
        { value: 'new', label: 'New' },
        { value: 'started', label: 'Started' },
        { value: 'solved', label: 'Solved' },
        { value: 'solved-with-help', label: 'Solved with help' },
      ],
    },
  ] as const;
  const values = {
    path: filter.path ?? '',
    difficulty: String(filter.difficulty ?? ''),
    exam: filter.exam ?? '',
    state: filter.state ?? '',
  };
  return (
    <FollowingForm
      action="/challenges"
      values={values}
      className="mb-6 grid grid-cols-2 gap-3 md:grid-cols-4"
    >
      {fields.map(({ name, label, options }) => (
        <label key={name} className="block min-w-0">
          <span className="mb-1 block text-muted text-sm">{label}</span>
          <select name={name} defaultValue={values[name]} className={INPUT_LOOK}>
            <option value="">All</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </FollowingForm>
  );
}
