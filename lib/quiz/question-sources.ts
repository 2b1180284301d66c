import type { Catalogue } from '../content/catalogue';
import type { Challenge } from '../content/challenge';
import type { OpenItem } from './item-opener';
import type { OwnQuestion } from './own-question';

/** Where a quiz finds what it asks. Each look-up gives null for what is not there. */
export type QuestionSources = {
  catalogue: Catalogue;
  /** Over this catalogue; see `itemOpener`. */
  openItem: OpenItem;
  /** An own question that the quiz's instructors may use: at a version, or (null) the newest. */
  own(questionId: string, version: number | null): { version: number; question: OwnQuestion } | null;
  challenge(
    slug: string,
  ): Pick<Challenge, 'id' | 'title' | 'story' | 'exams' | 'path' | 'version' | 'status'> | null;
};
