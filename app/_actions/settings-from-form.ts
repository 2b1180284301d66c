import type { LearnerSettings } from '@/lib/srs/learner-settings';
import { deckChoice } from './deck-choice';

/** The settings with what the form says in their place; a field that the form lacks stays as it is. Checked by the schema. */
export function settingsFromForm(settings: LearnerSettings, form: FormData): unknown {
  const number = (name: string, old: number) => {
    const value = form.get(name);
    if (value === null) return old;
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  };
  const text = (name: string, old: string) => form.get(name) ?? old;
  const retention = number('requestRetention', settings.parameters.requestRetention * 100);
  return {
    ...settings,
    calendar: {
      zone: text('zone', settings.calendar.zone),
      rolloverHour: number('rolloverHour', settings.calendar.rolloverHour),
    },
    parameters: { ...settings.parameters, requestRetention: Math.round(retention) / 100 },
    newPerDay: number('newPerDay', settings.newPerDay),
    reviewsPerDay: number('reviewsPerDay', settings.reviewsPerDay),
    learnAheadMinutes: number('learnAheadMinutes', settings.learnAheadMinutes),
    buttons: number('buttons', settings.buttons),
    reviewOrder: text('reviewOrder', settings.reviewOrder),
    newOrder: text('newOrder', settings.newOrder),
    burySiblings: flag(form, 'burySiblings', settings.burySiblings),
    addMissed: flag(form, 'addMissed', settings.addMissed),
    theme: text('theme', settings.theme),
    deck: form.has('deckBy') ? deckChoice(form) : settings.deck,
    examDate: form.has('examDate') ? form.get('examDate') || null : settings.examDate,
    shortcuts: shortcuts(settings.shortcuts, form),
  };
}

/** A switch sends "on" or nothing; `<name>Shown` says that the form had it at all. */
function flag(form: FormData, name: string, old: boolean): boolean {
  const value = form.getAll(name);
  if (value.length === 0) return form.has('newPerDay') ? false : old;
  return value.some((entry) => entry === 'on' || entry === 'true');
}

function shortcuts(old: LearnerSettings['shortcuts'], form: FormData): unknown {
  const given = [...form].flatMap(([name, value]) =>
    name.startsWith('shortcut.') && typeof value === 'string'
      ? [[name.slice('shortcut.'.length), value] as const]
      : [],
  );
  const shown = form.has('newPerDay') || given.length > 0;
  if (!shown) return old;
  if (!flag(form, 'shortcutsEnabled', old !== null)) return null;
  return given.length === 0 ? (old ?? {}) : Object.fromEntries(given);
}
