import type { Section } from '@/lib/quiz/quiz-definition';

/** Sections with a slot moved before another, or to the end of a section; as they are when one of the two is not there. */
export function moveSlot(
  sections: Section[],
  { id, sectionId, before }: { id: string; sectionId: string; before: string | null },
): Section[] {
  const slot = sections.flatMap(({ slots }) => slots).find((one) => one.id === id);
  if (slot === undefined || id === before || !sections.some((section) => section.id === sectionId))
    return sections;
  return sections.map((section) => {
    const slots = section.slots.filter((one) => one.id !== id);
    if (section.id !== sectionId)
      return slots.length === section.slots.length ? section : { ...section, slots };
    const at = slots.findIndex((one) => one.id === before);
    return { ...section, slots: slots.toSpliced(at === -1 ? slots.length : at, 0, slot) };
  });
}

/** Sections with a slot one place further up or down; at the end of its section it goes into the next. */
export function stepSlot(sections: Section[], id: string, by: -1 | 1): Section[] {
  const at = sections.findIndex(({ slots }) => slots.some((slot) => slot.id === id));
  const here = sections[at];
  if (here === undefined) return sections;
  const place = here.slots.findIndex((slot) => slot.id === id) + by;
  if (place >= 0 && place < here.slots.length) {
    // Down is before the one after the next.
    const before = here.slots[by === 1 ? place + 1 : place]?.id ?? null;
    return moveSlot(sections, { id, sectionId: here.id, before });
  }
  const next = sections[at + by];
  if (next === undefined) return sections;
  return moveSlot(sections, {
    id,
    sectionId: next.id,
    before: by === 1 ? (next.slots[0]?.id ?? null) : null,
  });
}
