import { useState } from 'react';
import { TextField } from '@/app/_components/text-field';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { OWN_KIND_WORDS } from '@/app/questions/_components/own-kind-words';
import { BankList } from './bank-list';
import type { DetailProps } from './detail';
import { ownSlot } from './own-slot';
import { QuestionLook } from './question-look';
import { useBank } from './use-bank';

/** Looks for a question that an instructor of the class wrote and adds it. */
export function OwnPicker({
  draft,
  view,
  learnerId,
  sectionId,
  onAdd,
}: DetailProps & { sectionId: string | null }) {
  const [search, setSearch] = useState({ of: 'own' as const, q: '', page: 1 });
  const forQuiz = new URLSearchParams({
    quiz: view.id,
    ...(sectionId === null ? {} : { section: sectionId }),
  });
  const bank = useBank(view.id, learnerId, search);
  const taken = new Set(
    draft.sections.flatMap(({ slots }) =>
      slots.flatMap((slot) => (slot.kind === 'own' ? [slot.questionId] : [])),
    ),
  );
  return (
    <>
      <p className="text-muted">
        Questions of all instructors of this class.{' '}
        <TextLink href={toRoute(`/questions/new?${forQuiz}`)}>Write a question</TextLink> or{' '}
        <TextLink href={toRoute('/questions/import')}>import a file</TextLink>.
      </p>
      <TextField
        name="own-q"
        label="Search"
        type="search"
        maxLength={100}
        value={search.q}
        onChange={({ target }) => setSearch({ ...search, q: target.value, page: 1 })}
      />
      <BankList
        bank={bank}
        aboutOf={(row) =>
          row.of === 'own' ? `${OWN_KIND_WORDS[row.kind]}${row.folder === '' ? '' : ` · ${row.folder}`}` : ''
        }
        lookOf={(row) =>
          row.of === 'own' ? (
            <QuestionLook
              quizId={view.id}
              learnerId={learnerId}
              look={{ of: 'own', id: row.id, version: row.version }}
            />
          ) : null
        }
        isTaken={(row) => taken.has(row.id)}
        onPick={(row) => {
          if (row.of !== 'own') return;
          onAdd(ownSlot({ questionId: row.id, version: row.version }), sectionId, row.title);
        }}
        onPage={(page) => setSearch({ ...search, page })}
      />
    </>
  );
}
