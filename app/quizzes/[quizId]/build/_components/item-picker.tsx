import { useState } from 'react';
import { PATH_WORDS } from '@/app/_components/path-words';
import { SelectField } from '@/app/_components/select-field';
import { TextField } from '@/app/_components/text-field';
import { KIND_WORDS } from '@/app/_question/kind-words';
import { PRACTICE_KINDS } from '@/lib/questions/practice-kinds';
import { pathIds } from '@/lib/rules/path-ids';
import type { BankSearch } from '@/lib/services/build-schema';
import { DIFFICULTY_WORDS } from '../_draft/slot-words';
import { BankList } from './bank-list';
import type { DetailProps } from './detail';
import { QuestionLook } from './question-look';
import { newPartId } from './selection';
import { useBank } from './use-bank';

type Search = Extract<BankSearch, { of: 'items' }>;

/** Looks for one question of the content and adds it. */
export function ItemPicker({
  draft,
  view,
  learnerId,
  sectionId,
  onAdd,
}: DetailProps & { sectionId: string | null }) {
  const [search, setSearch] = useState<Search>({ of: 'items', q: '', path: null, kind: null, page: 1 });
  const bank = useBank(view.id, learnerId, search);
  const look = (change: Partial<Search>) => setSearch({ ...search, page: 1, ...change });
  const taken = new Set(
    draft.sections.flatMap(({ slots }) =>
      slots.flatMap((slot) => (slot.kind === 'item' ? [slot.itemId] : [])),
    ),
  );
  return (
    <>
      <TextField
        name="bank-q"
        label="Search"
        type="search"
        maxLength={100}
        placeholder="a flag, a port, a word"
        value={search.q}
        onChange={({ target }) => look({ q: target.value })}
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <SelectField
          name="bank-path"
          label="Path"
          value={search.path ?? ''}
          options={[
            { value: '', label: 'All' },
            ...pathIds.map((path) => ({ value: path, label: PATH_WORDS[path].name })),
          ]}
          onChange={({ target }) => look({ path: pathIds.find((path) => path === target.value) ?? null })}
        />
        <SelectField
          name="bank-kind"
          label="Kind"
          value={search.kind ?? ''}
          options={[
            { value: '', label: 'All' },
            ...PRACTICE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] })),
          ]}
          onChange={({ target }) =>
            look({ kind: PRACTICE_KINDS.find((kind) => kind === target.value) ?? null })
          }
        />
      </div>
      <BankList
        bank={bank}
        aboutOf={(row) =>
          row.of === 'item'
            ? `${KIND_WORDS[row.kind]} · ${PATH_WORDS[row.path].short} · ${DIFFICULTY_WORDS[row.difficulty]}`
            : ''
        }
        lookOf={({ id }) => <QuestionLook quizId={view.id} learnerId={learnerId} look={{ of: 'item', id }} />}
        isTaken={(row) => taken.has(row.id)}
        onPick={(row) =>
          onAdd(
            { id: newPartId(), kind: 'item', itemId: row.id, points: 1, rule: 'default', tries: [1] },
            sectionId,
            row.title,
          )
        }
        onPage={(page) => setSearch({ ...search, page })}
      />
    </>
  );
}
