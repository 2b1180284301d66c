import { useSortable } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, CircleAlert, GripVertical } from 'lucide-react';
import { countWords } from '@/app/_components/count-words';
import type { Slot } from '@/lib/quiz/quiz-definition';
import type { BuildView } from '@/lib/services/build-views';
import type { DraftChange } from '../_draft/draft-change';
import { SLOT_KINDS, slotTitle } from '../_draft/slot-words';
import type { Selection } from './selection';

type Props = {
  slot: Slot;
  view: BuildView;
  isFirst: boolean;
  isLast: boolean;
  /** What keeps it from being asked. */
  fault: string | null;
  isCurrent: boolean;
  onChange: (change: DraftChange) => void;
  onSelect: (selection: Selection) => void;
};

const SMALL =
  'grid size-9 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink disabled:opacity-30';

/** A line of the structure: what is asked, its points, and ways to move it. */
export function SlotRow({ slot, view, isFirst, isLast, fault, isCurrent, onChange, onSelect }: Props) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: slot.id,
  });
  const title = slotTitle(slot, view);
  const points = slot.kind === 'pool' ? slot.points * slot.count : slot.points;
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform === null ? undefined : `translate3d(${transform.x}px, ${transform.y}px, 0)`,
        transition,
      }}
      className={`rounded-lg ${isDragging ? 'relative z-10 bg-surface shadow-float' : ''} ${isCurrent ? 'bg-accent-soft' : ''}`}
    >
      <div className="flex items-center">
        <button
          type="button"
          className={`${SMALL} cursor-grab touch-none`}
          {...attributes}
          {...listeners}
          aria-label={`Drag: ${title}`}
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-current={isCurrent ? 'true' : undefined}
          onClick={() => onSelect({ show: 'slot', id: slot.id })}
          className="min-h-11 min-w-0 flex-1 rounded-lg px-2 py-1.5 text-left hover:text-accent"
        >
          <span className="line-clamp-2 [overflow-wrap:anywhere]">{title}</span>
          <span className="block text-muted text-sm">
            {SLOT_KINDS[slot.kind]} · {countWords(points, 'point')}
            {slot.tries.length > 1 ? ` · ${slot.tries.length} tries` : ''}
          </span>
        </button>
        <button
          type="button"
          disabled={isFirst}
          onClick={() => onChange({ do: 'step-slot', id: slot.id, by: -1 })}
          className={SMALL}
          aria-label={`Move up: ${title}`}
        >
          <ArrowUp size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          disabled={isLast}
          onClick={() => onChange({ do: 'step-slot', id: slot.id, by: 1 })}
          className={SMALL}
          aria-label={`Move down: ${title}`}
        >
          <ArrowDown size={16} aria-hidden="true" />
        </button>
      </div>
      {fault === null ? null : (
        <p className="flex gap-2 px-3 pb-2 font-medium text-exposed text-sm">
          <CircleAlert size={18} className="mt-px shrink-0" aria-hidden="true" />
          {fault}
        </p>
      )}
    </li>
  );
}
