import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Plus } from 'lucide-react';
import { Button } from '@/app/_components/button';
import type { Section } from '@/lib/quiz/quiz-definition';
import type { BuildView, DraftCheck } from '@/lib/services/build-views';
import type { DraftChange } from '../_draft/draft-change';
import type { Selection } from './selection';
import { SlotRow } from './slot-row';

type Props = {
  section: Section;
  at: number;
  of: number;
  view: BuildView;
  check: DraftCheck;
  selection: Selection;
  onChange: (change: DraftChange) => void;
  onSelect: (selection: Selection) => void;
  onAddPool: (sectionId: string | null) => void;
};

const ADDS = [
  ['item', 'Question'],
  ['own', 'Own question'],
  ['challenge', 'Sandbox task'],
] as const;

/** A section with what it asks, and what can be added to it. */
export function SectionBlock(props: Props) {
  const { section, at, of, view, check, selection, onChange, onSelect, onAddPool } = props;
  const { setNodeRef, isOver } = useDroppable({ id: section.id });
  const name = section.title.trim() === '' ? `Section ${at + 1}` : section.title;
  const isCurrent = selection.show === 'section' && selection.id === section.id;
  return (
    <section aria-label={name} className="mt-3 border-line border-t pt-2">
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onSelect({ show: 'section', id: section.id })}
        className="flex min-h-11 w-full items-center gap-2 rounded-lg px-3 text-left hover:bg-accent-soft aria-[current=true]:bg-accent-soft"
      >
        <span className="min-w-0 flex-1 break-words font-semibold">{name}</span>
        {section.shuffle ? <span className="text-muted text-sm">mixed</span> : null}
      </button>
      <SortableContext items={section.slots.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul ref={setNodeRef} className={`min-h-3 rounded-lg ${isOver ? 'bg-accent-soft' : ''}`}>
          {section.slots.map((slot, place) => (
            <SlotRow
              key={slot.id}
              slot={slot}
              view={view}
              isFirst={at === 0 && place === 0}
              isLast={at === of - 1 && place === section.slots.length - 1}
              fault={check.faults.find(({ slotId }) => slotId === slot.id)?.message ?? null}
              isCurrent={selection.show === 'slot' && selection.id === slot.id}
              onChange={onChange}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </SortableContext>
      <div className="flex flex-wrap gap-1 px-1">
        <Button kind="quiet" size="small" onClick={() => onAddPool(section.id)}>
          <Plus size={16} aria-hidden="true" />
          Pool
        </Button>
        {ADDS.map(([kind, label]) => (
          <Button
            key={kind}
            kind="quiet"
            size="small"
            onClick={() => onSelect({ show: 'add', kind, sectionId: section.id })}
          >
            <Plus size={16} aria-hidden="true" />
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
