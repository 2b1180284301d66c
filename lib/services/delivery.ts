import type { Catalogue } from '../content/catalogue';
import type { CardMemory } from '../srs/card-memory';
import type { LearnerSettings } from '../srs/learner-settings';
import type { DeliveryResult } from './review-views';

export type Delivery = {
  catalogue: Catalogue;
  learnerId: string;
  sessionId: string;
  settings: LearnerSettings;
  /** The server's clock, epoch ms. */
  now: number;
};

/** What became of an event; `after` is the card when this event made it so, which spares a look-up. */
export type Outcome = Omit<DeliveryResult, 'id' | 'card'> & {
  after?: { version: number; memory: CardMemory };
};
