import { ChevronDown, ChevronsUp, ChevronUp, Equal, Info, type LucideIcon } from 'lucide-react';
import type { Severity } from '@/lib/rules/rule';

const LOOKS: Record<Severity, { icon: LucideIcon; className: string }> = {
  critical: { icon: ChevronsUp, className: 'bg-exposed-soft text-exposed' },
  high: { icon: ChevronUp, className: 'bg-exposed-soft text-exposed' },
  medium: { icon: Equal, className: 'bg-conditional-soft text-conditional' },
  low: { icon: ChevronDown, className: 'bg-unknown-soft text-unknown' },
  info: { icon: Info, className: 'bg-sunken text-muted' },
};

/** How much a rule weighs: sign, word and colour say the same. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { icon: Icon, className } = LOOKS[severity];
  return (
    <span
      className={`forced-edge inline-flex items-center gap-1 whitespace-nowrap rounded-md py-0.5 pr-2 pl-1.5 font-medium text-xs ${className}`}
    >
      <Icon size={14} aria-hidden="true" />
      {severity}
    </span>
  );
}
