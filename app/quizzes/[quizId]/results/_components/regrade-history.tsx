import type { RegradeView } from '@/lib/services/load-regrade';
import { momentWords } from '../../../../_components/moment-words';
import { CORRECTION_WORDS } from './correction-words';

type Props = { history: RegradeView['history']; zone: string; now: number };

/** Who changed results, when, why, and what it did. */
export function RegradeHistory({ history, zone, now }: Props) {
  return (
    <ol className="flex flex-col gap-4">
      {history.map(({ n, at, byName, reason, types, changed, of, flips, lowered }) => (
        <li key={n}>
          <p className="break-words font-medium">{reason}</p>
          <p className="text-muted text-sm">
            {types.map((type) => CORRECTION_WORDS[type]).join('; ')}. {changed} of {of} results changed,{' '}
            {flips} passed or failed by it, {lowered} became lower. {byName}, {momentWords(at, zone, now)}
          </p>
        </li>
      ))}
    </ol>
  );
}
