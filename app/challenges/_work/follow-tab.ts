import type { ClusterFiles } from '@/lib/content/challenge';
import { sameFiles } from '@/lib/content/same-files';
import type { DraftRecord } from './draft-record';

/** How a tab stands: its attempt, the files that it last saw on the device, and whether it has edits that are not there yet. */
export type TabState = { attempt: string | null; seen: ClusterFiles; unkept: boolean };

/**
 * What a tab does about a text that another tab of this browser kept: nothing where it is no other text, go on with it, offer it
 * beside its own where both were written at once, or say that the challenge was begun anew there.
 */
export function followTab(own: TabState, other: DraftRecord): 'nothing' | 'take' | 'offer' | 'other-attempt' {
  if (other.attempt !== own.attempt) return 'other-attempt';
  if (sameFiles(other.files, own.seen)) return 'nothing';
  return own.unkept ? 'offer' : 'take';
}
