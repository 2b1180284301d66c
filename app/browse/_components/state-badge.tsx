import type { BrowseRow } from '@/lib/services/page-views';
import { Badge } from '../../_components/badge';

const STATES = {
  new: { tone: 'accent', word: 'new' },
  learning: { tone: 'conditional', word: 'learning' },
  review: { tone: 'secure', word: 'in review' },
  relearning: { tone: 'conditional', word: 'relearning' },
  suspended: { tone: 'retired', word: 'suspended' },
  buried: { tone: 'retired', word: 'put off' },
} as const;

/** The state of a card in a word. */
export function StateBadge({ state }: { state: BrowseRow['state'] }) {
  return <Badge tone={STATES[state].tone}>{STATES[state].word}</Badge>;
}
