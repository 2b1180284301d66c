import { CircleAlert } from 'lucide-react';
import type { AttemptResultView } from '@/lib/services/attempt-result-views';
import { percentWords } from '../../_components/percent-words';

/** Tells that a result changed after it had been given, and why. */
export function RegradeNotices({ notices }: Pick<AttemptResultView, 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {notices.map(({ n, reason, beforePercent, afterPercent }) => (
        <li
          key={n}
          className="flex items-start gap-3 rounded-lg border border-conditional bg-conditional-soft px-4 py-3"
        >
          <CircleAlert size={18} className="mt-0.5 shrink-0 text-conditional" aria-hidden="true" />
          <span className="max-w-[68ch] [overflow-wrap:anywhere]">
            A question was corrected and your result changed from {percentWords(beforePercent)} to{' '}
            {percentWords(afterPercent)}. Your instructor says: {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
