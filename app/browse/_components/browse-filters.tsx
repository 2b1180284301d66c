'use client';

import { Search } from 'lucide-react';
import Form from 'next/form';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { claimIds } from '@/lib/rules/claim-ids';
import { pathIds } from '@/lib/rules/path-ids';
import type { BrowseFilter } from '@/lib/services/page-views';
import { Button } from '../../_components/button';
import { INPUT_LOOK } from '../../_components/input-look';
import { PATH_WORDS } from '../../_components/path-words';
import { browseFilterOf } from './browse-filter-of';
import { browseUrl } from './browse-url';

type Props = { filter: BrowseFilter; exams: readonly { id: string; name: string }[] };

const STATES = [
  ['new', 'new'],
  ['learning', 'learning'],
  ['review', 'in review'],
  ['relearning', 'relearning'],
  ['suspended', 'suspended'],
  ['buried', 'put off'],
  ['leech', 'leeches'],
] as const;

/** The filters as a GET form: the URL is the state. With JavaScript the list follows as you type. */
export function BrowseFilters({ filter, exams }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [pending, startTransition] = useTransition();
  useEffect(() => () => clearTimeout(timer.current), []);
  // The address may change under the fields (Clear, back, forward): they follow it, but never under the typing hand.
  useEffect(() => {
    for (const name of ['q', 'path', 'claim', 'exam', 'state'] as const) {
      const field = form.current?.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      if (field !== document.activeElement) field.value = filter[name] ?? '';
    }
  }, [filter]);
  const follow = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const params = Object.fromEntries(
        [...new FormData(form.current)].map(([name, value]) => [name, String(value)]),
      );
      startTransition(() => router.replace(browseUrl(browseFilterOf(params)), { scroll: false }));
    }, wait);
  };
  return (
    <search aria-busy={pending}>
      <Form
        ref={form}
        action="/browse"
        className="grid grid-cols-2 gap-3 md:grid-cols-4 lg:grid-cols-[minmax(0,2fr)_repeat(4,minmax(0,1fr))]"
      >
        <div className="col-span-2 flex items-end gap-2 md:col-span-4 lg:col-span-1">
          <label className="block min-w-0 flex-1">
            <span className="mb-1 block text-muted text-sm">Search</span>
            <input
              type="search"
              name="q"
              defaultValue={filter.q}
              maxLength={100}
              placeholder="a flag, a port, a word"
              className={INPUT_LOOK}
              onChange={() => follow(250)}
            />
          </label>
          <Button type="submit" className="min-w-11 px-3!" aria-label="Search">
            <Search size={18} aria-hidden="true" />
          </Button>
        </div>
        <Choice
          name="path"
          label="Path"
          value={filter.path}
          options={pathIds.map((id) => [id, PATH_WORDS[id].name])}
          onChange={() => follow(0)}
        />
        <Choice
          name="claim"
          label="Claim"
          value={filter.claim}
          options={claimIds.map((id) => [id, id.replace('-', ' ')])}
          onChange={() => follow(0)}
        />
        <Choice
          name="exam"
          label="Exam"
          value={filter.exam}
          options={exams.map((exam) => [exam.id, exam.name])}
          onChange={() => follow(0)}
        />
        <Choice name="state" label="State" value={filter.state} options={STATES} onChange={() => follow(0)} />
      </Form>
    </search>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChange: () => void;
};

function Choice({ name, label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-muted text-sm">{label}</span>
      <select name={name} defaultValue={value ?? ''} onChange={onChange} className={INPUT_LOOK}>
        <option value="">all</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
