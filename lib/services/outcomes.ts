import type { Outcome } from './delivery';

/** The outcomes that every kind of event can have. */
export const OUTCOMES = {
  saved: { status: 'saved', code: null, message: null },
  duplicate: { status: 'duplicate', code: null, message: null },
  changed: {
    status: 'conflict',
    code: 'card-changed-elsewhere',
    message: 'This card was changed in another tab or on another device. Here it is as it stands now.',
  },
} as const satisfies Record<string, Outcome>;
