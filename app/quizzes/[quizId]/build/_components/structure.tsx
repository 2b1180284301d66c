import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { CircleAlert, FileText, Plus, Settings2, Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/app/_components/button';
import { countWords } from '@/app/_components/count-words';
import type { QuizDefinition } from '@/lib/quiz/quiz-definition';
import type { BuildView, DraftCheck } from '@/lib/services/build-views';
import type { DraftChange } from '../_draft/draft-change';
import { slotTitle } from '../_draft/slot-words';
import { SectionBlock } from './section-block';
import { newPartId, type Selection } from './selection';

type Props = {
  draft: QuizDefinition;
  view: BuildView;
  check: DraftCheck;
  selection: Selection;
  /** What was removed last and can come back. */
  removed: string | null;
  onUndo: () => void;
  onChange: (change: DraftChange) => void;
  onSelect: (selection: Selection) => void;
  onAddPool: (sectionId: string | null) => void;
};

/** The quiz as a list of what it asks. Questions are dragged, or moved by keys and buttons. */
export function Structure(props: Props) {
  const { draft, view, check, selection, removed, onUndo, onChange, onSelect, onAddPool } = props;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const slots = draft.sections.flatMap((section) => section.slots);
  const { blueprint } = draft.settings;
  const questions = slots.reduce(
    (sum, slot) => sum + (slot.kind === 'pool' ? slot.count : 1),
    blueprint?.count ?? 0,
  );
  const points = slots.reduce(
    (sum, slot) => sum + slot.points * (slot.kind === 'pool' ? slot.count : 1),
    blueprint?.count ?? 0,
  );
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over === null || active.id === over.id) return;
    const section = draft.sections.find(({ id }) => id === over.id);
    if (section !== undefined)
      return onChange({ do: 'move-slot', id: String(active.id), sectionId: section.id, before: null });
    const target = draft.sections.find((one) => one.slots.some(({ id }) => id === over.id));
    if (target === undefined) return;
    const from = target.slots.findIndex(({ id }) => id === active.id);
    const to = target.slots.findIndex(({ id }) => id === over.id);
    // Dragged down within a section, it takes the place of what it is dropped on.
    const before = from !== -1 && from < to ? target.slots[to + 1]?.id : target.slots[to]?.id;
    onChange({ do: 'move-slot', id: String(active.id), sectionId: target.id, before: before ?? null });
  };
  const nameOf = (id: string | number) => {
    const slot = slots.find((one) => one.id === id);
    return slot === undefined ? 'the section' : slotTitle(slot, view);
  };
  const general = check.faults.filter(({ slotId }) => slotId === null);
  const place = (icon: ReactNode, label: string, next: Selection, aside?: string) => (
    <button
      type="button"
      aria-current={selection.show === next.show ? 'true' : undefined}
      onClick={() => onSelect(next)}
      className="flex min-h-11 w-full items-center gap-2 rounded-lg px-3 text-left font-medium hover:bg-accent-soft aria-[current=true]:bg-accent-soft"
    >
      {icon}
      <span className="min-w-0 flex-1">{label}</span>
      {aside ? <span className="text-muted text-sm">{aside}</span> : null}
    </button>
  );
  return (
    <section
      aria-label="Structure"
      className="rounded-xl border border-line bg-surface p-2 shadow-card sm:p-3"
    >
      {place(<FileText size={18} aria-hidden="true" />, 'Title and introduction', { show: 'quiz' })}
      {place(
        <Settings2 size={18} aria-hidden="true" />,
        'Rules and dates',
        { show: 'settings' },
        draft.settings.preset,
      )}
      {view.state === 'draft'
        ? null
        : place(<Share2 size={18} aria-hidden="true" />, 'Share', { show: 'share' })}
      {general.map(({ message }) => (
        <p key={message} className="mt-2 flex gap-2 px-3 font-medium text-exposed text-sm">
          <CircleAlert size={18} className="mt-px shrink-0" aria-hidden="true" />
          {message}
        </p>
      ))}
      <p role="status" className="mt-3 border-line border-t px-3 pt-3 text-muted text-sm">
        {countWords(questions, 'question')}, {countWords(points, 'point')}
      </p>
      {check.newer.length > 0 ? (
        <div className="mx-1 mt-2 flex flex-wrap items-center gap-2 rounded-lg bg-accent-soft p-3 text-sm">
          <p className="min-w-0 flex-1 basis-40">
            {check.newer.length === 1 ? '1 question has' : `${check.newer.length} questions have`} a newer
            version.
          </p>
          <Button size="small" onClick={() => onChange({ do: 'newest', newer: check.newer })}>
            Take the newest
          </Button>
        </div>
      ) : null}
      {removed === null ? null : (
        <div
          role="status"
          className="mx-1 mt-2 flex items-center justify-between gap-2 rounded-lg bg-sunken px-3 py-1 text-sm"
        >
          {removed}
          <Button kind="quiet" size="small" onClick={onUndo}>
            Undo
          </Button>
        </div>
      )}
      <DndContext
        // Given, as the server would count its own otherwise.
        id="structure"
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{
          screenReaderInstructions: {
            draggable:
              'Press Space to take it up, arrow keys to move it, Space again to put it down, Escape to leave it where it was.',
          },
          announcements: {
            onDragStart: ({ active }) => `Taken up: ${nameOf(active.id)}.`,
            onDragOver: ({ over }) => (over === null ? 'Outside the quiz.' : `Over ${nameOf(over.id)}.`),
            onDragEnd: ({ active, over }) =>
              over === null ? 'Put back.' : `Put down: ${nameOf(active.id)}.`,
            onDragCancel: () => 'Left where it was.',
          },
        }}
      >
        {draft.sections.map((section, at) => (
          <SectionBlock
            key={section.id}
            section={section}
            at={at}
            of={draft.sections.length}
            view={view}
            check={check}
            selection={selection}
            onChange={onChange}
            onSelect={onSelect}
            onAddPool={onAddPool}
          />
        ))}
      </DndContext>
      {blueprint === null ? null : (
        <div className="mt-3 border-line border-t pt-2">
          {place(
            <FileText size={18} aria-hidden="true" />,
            `${countWords(blueprint.count, 'question')} by ${view.exams.find(({ id }) => id === blueprint.exam)?.name ?? blueprint.exam} weights`,
            { show: 'blueprint' },
          )}
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-1 border-line border-t pt-2">
        <Button kind="quiet" size="small" onClick={() => onChange({ do: 'add-section', id: newPartId() })}>
          <Plus size={16} aria-hidden="true" />
          Section
        </Button>
        {blueprint === null ? (
          <Button kind="quiet" size="small" onClick={() => onSelect({ show: 'blueprint' })}>
            <Plus size={16} aria-hidden="true" />
            Exam blueprint
          </Button>
        ) : null}
      </div>
    </section>
  );
}
