import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/text-field';
import type { QuizDefinition, Slot } from '@/lib/quiz/quiz-definition';
import type { BuildView, DraftCheck } from '@/lib/services/build-views';
import type { DraftChange } from '../_draft/draft-change';
import { SLOT_KINDS } from '../_draft/slot-words';
import { BlueprintFields } from './blueprint-fields';
import { ChallengePicker } from './challenge-picker';
import { ItemPicker } from './item-picker';
import { MarkdownField } from './markdown-field';
import { OwnPicker } from './own-picker';
import { SectionFields } from './section-fields';
import type { Selection } from './selection';
import { SettingsFields } from './settings-fields';
import { SharePanel } from './share-panel';
import { SlotDetail } from './slot-detail';

export type DetailProps = {
  draft: QuizDefinition;
  view: BuildView;
  check: DraftCheck;
  learnerId: string;
  onChange: (change: DraftChange) => void;
  onAdd: (slot: Slot, sectionId: string | null, title?: string) => void;
};

type Props = DetailProps & { selection: Selection; onBack: () => void };

/** What was chosen of the structure, to be changed. The focus goes to its heading when that changes. */
export function Detail({ selection, onBack, ...props }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const key = 'id' in selection ? `${selection.show}-${selection.id}` : selection.show;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection moves the focus.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [key]);
  const { title, body } = partOf(selection, props);
  return (
    <section
      aria-labelledby="detail"
      className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <Button kind="quiet" size="small" className="mb-2 lg:hidden" onClick={onBack}>
        <ArrowLeft size={16} aria-hidden="true" />
        Back to the structure
      </Button>
      <h2 id="detail" ref={heading} tabIndex={-1} className="mb-3 font-semibold text-lg outline-none">
        {title}
      </h2>
      {body}
    </section>
  );
}

function partOf(selection: Selection, props: DetailProps): { title: string; body: ReactNode } {
  const { draft, onChange } = props;
  switch (selection.show) {
    case 'settings':
      return { title: 'Rules and dates', body: <SettingsFields {...props} /> };
    case 'blueprint':
      return { title: 'Exam blueprint', body: <BlueprintFields {...props} /> };
    case 'share':
      return { title: 'Share', body: <SharePanel {...props} /> };
    case 'section': {
      const section = draft.sections.find(({ id }) => id === selection.id);
      if (section === undefined) break;
      return { title: 'Section', body: <SectionFields key={section.id} section={section} {...props} /> };
    }
    case 'slot': {
      const slot = draft.sections.flatMap(({ slots }) => slots).find(({ id }) => id === selection.id);
      if (slot === undefined) break;
      const word = SLOT_KINDS[slot.kind];
      return {
        title: `${word[0]?.toUpperCase()}${word.slice(1)}`,
        body: <SlotDetail key={slot.id} slot={slot} {...props} />,
      };
    }
    case 'add': {
      const { kind, sectionId } = selection;
      const pick = { ...props, sectionId };
      if (kind === 'item') return { title: 'Choose a question', body: <ItemPicker {...pick} /> };
      if (kind === 'own') return { title: 'Choose an own question', body: <OwnPicker {...pick} /> };
      return { title: 'Choose a sandbox task', body: <ChallengePicker {...pick} /> };
    }
    default:
  }
  return {
    title: 'Title and introduction',
    body: (
      <>
        <TextField
          name="title"
          label="Title"
          value={draft.title}
          maxLength={200}
          error={draft.title.trim() === '' ? 'Give the quiz a title.' : undefined}
          onChange={(event) => onChange({ do: 'text', change: { title: event.target.value } })}
        />
        <MarkdownField
          name="intro"
          label="Introduction"
          help="Shown before the start. Markdown."
          value={draft.intro}
          maxLength={8000}
          onChange={(intro) => onChange({ do: 'text', change: { intro } })}
        />
      </>
    ),
  };
}
