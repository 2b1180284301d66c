import { IdCard, KeyRound, Lock, type LucideIcon, ShieldCheck } from 'lucide-react';
import type { ClaimId } from '@/lib/content/note';
import { CLAIM_WORDS } from './claim-words';

const ICONS: Record<ClaimId, LucideIcon> = {
  encrypted: Lock,
  'server-authenticated': ShieldCheck,
  'client-authenticated': IdCard,
  authorized: KeyRound,
};

/** One of the four claims: sign and word; the question that it answers is its tooltip. */
export function ClaimSign({ claim }: { claim: ClaimId }) {
  const Icon = ICONS[claim];
  const { word, asks } = CLAIM_WORDS[claim];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-muted text-sm" title={asks}>
      <Icon size={16} aria-hidden="true" />
      {word}
    </span>
  );
}
