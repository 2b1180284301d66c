import { IdCard, KeyRound, Lock, type LucideIcon, ShieldCheck } from 'lucide-react';
import type { ClaimId } from '@/lib/content/note';

const CLAIMS: Record<ClaimId, { icon: LucideIcon; word: string; asks: string }> = {
  encrypted: { icon: Lock, word: 'encrypted', asks: 'Can someone on the wire read it?' },
  'server-authenticated': {
    icon: ShieldCheck,
    word: 'server authenticated',
    asks: 'Is it really the server?',
  },
  'client-authenticated': {
    icon: IdCard,
    word: 'client authenticated',
    asks: 'Does the server know who calls?',
  },
  authorized: { icon: KeyRound, word: 'authorized', asks: 'Is the caller limited to what it needs?' },
};

/** One of the four claims: sign and word; the question that it answers is its tooltip. */
export function ClaimSign({ claim }: { claim: ClaimId }) {
  const { icon: Icon, word, asks } = CLAIMS[claim];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-muted text-sm" title={asks}>
      <Icon size={16} aria-hidden="true" />
      {word}
    </span>
  );
}
