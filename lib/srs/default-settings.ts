import { DEFAULT_PARAMETERS } from './default-parameters';
import type { LearnerSettings } from './learner-settings';

/**
 * What a learner starts with in an IANA zone (check it with `isZone` first). Shortcuts are KeyboardEvent.key values, Anki's
 * where Anki has one; Space and Enter always reveal and give the proposed grade and are no shortcuts.
 */
export function defaultSettings(zone: string): LearnerSettings {
  return {
    calendar: { zone, rolloverHour: 4 },
    parameters: DEFAULT_PARAMETERS,
    newPerDay: 20,
    reviewsPerDay: 200,
    extraToday: null,
    buttons: 4,
    reviewOrder: 'due',
    newOrder: 'mixed',
    learnAheadMinutes: 20,
    burySiblings: true,
    addMissed: false,
    deck: { by: 'all' },
    theme: 'system',
    shortcuts: {
      again: '1',
      hard: '2',
      good: '3',
      easy: '4',
      undo: 'u',
      redo: 'U',
      bury: '-',
      'bury-note': '=',
      suspend: '@',
      flag: 'f',
      info: 'i',
      source: 's',
      lesson: 'l',
      help: '?',
    },
    examDate: null,
  };
}
