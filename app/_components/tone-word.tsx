import {
  Check,
  CircleHelp,
  CircleSlash,
  LockOpen,
  type LucideIcon,
  Minus,
  OctagonX,
  Split,
} from 'lucide-react';
import type { PathLook, PathTone } from './path-look';

const TONES: Record<PathTone, { icon: LucideIcon; className: string }> = {
  secure: { icon: Check, className: 'text-secure' },
  conditional: { icon: Split, className: 'text-conditional' },
  exposed: { icon: LockOpen, className: 'text-exposed' },
  unknown: { icon: CircleHelp, className: 'text-unknown' },
  'wont-start': { icon: OctagonX, className: 'text-wontstart' },
  deprecated: { icon: CircleSlash, className: 'text-retired line-through decoration-1' },
  'not-applicable': { icon: Minus, className: 'text-muted' },
};

/** A tone in words: sign, word and colour say the same. With `bare` the word is only heard, where many stand in a table. */
export function ToneWord({ look, bare = false }: { look: PathLook; bare?: boolean }) {
  const { icon: Icon, className } = TONES[look.tone];
  return (
    <span
      title={bare ? look.word : undefined}
      className={`inline-flex items-center gap-1.5 tabular text-sm sm:whitespace-nowrap ${className}`}
    >
      <Icon size={16} aria-hidden="true" />
      {bare ? <span className="sr-only">{look.word}</span> : look.word}
    </span>
  );
}
