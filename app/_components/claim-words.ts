import type { ClaimId } from '@/lib/rules/claim-ids';

/** How the interface writes each claim, and the question that it answers. */
export const CLAIM_WORDS: Readonly<Record<ClaimId, { word: string; asks: string }>> = {
  encrypted: { word: 'encrypted', asks: 'Can someone on the wire read it?' },
  'server-authenticated': { word: 'server authenticated', asks: 'Is it really the server?' },
  'client-authenticated': { word: 'client authenticated', asks: 'Does the server know who calls?' },
  authorized: { word: 'authorized', asks: 'Is the caller limited to what it needs?' },
};
