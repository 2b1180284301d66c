import { assertNever } from '@/lib/core/assert-never';
import { presets } from '@/lib/quiz/presets';
import type { QuizDefinition, Section, Slot } from '@/lib/quiz/quiz-definition';
import type { DraftChange } from './draft-change';
import { moveSlot, stepSlot } from './move-slot';

/** The draft after a change; the same object where that changes nothing. */
export function changeDraft(draft: QuizDefinition, change: DraftChange): QuizDefinition {
  const { sections, settings } = draft;
  const withSections = (next: Section[]): QuizDefinition => ({ ...draft, sections: next });
  const withSlots = (map: (slot: Slot) => Slot) =>
    withSections(sections.map((section) => ({ ...section, slots: section.slots.map(map) })));
  switch (change.do) {
    case 'text':
      return { ...draft, ...change.change };
    case 'settings':
      return { ...draft, settings: { ...settings, ...change.change } };
    case 'preset': {
      const { opensAt, dueAt, closesAt, password, blueprint } = settings;
      return {
        ...draft,
        settings: { ...presets[change.preset], opensAt, dueAt, closesAt, password, blueprint },
      };
    }
    case 'add-section':
      return withSections([...sections, { id: change.id, title: '', shuffle: false, slots: [] }]);
    case 'section':
      return withSections(
        sections.map((section) => (section.id === change.id ? { ...section, ...change.change } : section)),
      );
    case 'remove-section':
      return withSections(sections.filter(({ id }) => id !== change.id));
    case 'move-section': {
      const from = sections.findIndex(({ id }) => id === change.id);
      const to = from + change.by;
      const section = sections[from];
      if (section === undefined || to < 0 || to >= sections.length) return draft;
      return withSections(sections.toSpliced(from, 1).toSpliced(to, 0, section));
    }
    case 'add-slot': {
      const into = change.sectionId ?? sections.at(-1)?.id ?? null;
      // A quiz that lost its last section gets one for it.
      if (into === null)
        return withSections([
          { id: `s-${change.slot.id}`.slice(0, 40), title: '', shuffle: false, slots: [change.slot] },
        ]);
      return withSections(
        sections.map((section) =>
          section.id === into ? { ...section, slots: [...section.slots, change.slot] } : section,
        ),
      );
    }
    case 'slot':
      return withSlots((slot) => (slot.id === change.slot.id ? change.slot : slot));
    case 'pool':
      return withSlots((slot) =>
        slot.id === change.id && slot.kind === 'pool' ? { ...slot, ...change.change, kind: 'pool' } : slot,
      );
    case 'terms':
      return withSlots((slot) => (slot.id === change.id ? { ...slot, ...change.change } : slot));
    case 'remove-slot':
      return withSections(
        sections.map((section) => ({
          ...section,
          slots: section.slots.filter(({ id }) => id !== change.id),
        })),
      );
    case 'step-slot':
      return withSections(stepSlot(sections, change.id, change.by));
    case 'move-slot':
      return withSections(moveSlot(sections, change));
    case 'newest': {
      const newest = new Map(change.newer.map((one) => [one.slotId, one.newest]));
      return withSlots((slot) =>
        slot.kind === 'own' ? { ...slot, version: newest.get(slot.id) ?? slot.version } : slot,
      );
    }
    default:
      return assertNever(change);
  }
}
