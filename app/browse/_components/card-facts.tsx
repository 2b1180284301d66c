import { RATING_NAMES } from '@/lib/core/rating';
import type { CardInfo } from '@/lib/services/review-views';
import { countWords } from '../../_components/count-words';

/** Numbers and history of one card. */
export function CardFacts({ info }: { info: CardInfo }) {
  const facts: readonly [string, string][] = [
    ['State', info.suspended ? 'suspended' : info.state],
    ['Due', info.due ?? 'not scheduled'],
    [
      'Recall today',
      info.retrievability === null ? 'not studied yet' : `${Math.round(info.retrievability * 100)} %`,
    ],
    [
      'Stability',
      info.stabilityDays === null ? '–' : countWords(Math.round(info.stabilityDays * 10) / 10, 'day'),
    ],
    ['Difficulty', info.difficulty === null ? '–' : `${info.difficulty.toFixed(1)} of 10`],
    [
      'Reviews',
      info.lapses > 0 ? `${info.reps}, of which ${countWords(info.lapses, 'lapse')}` : String(info.reps),
    ],
  ];
  return (
    <div>
      <p className="font-medium">{info.title}</p>
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-muted text-sm">{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-5 font-semibold">History</h3>
      {info.history.length === 0 ? (
        <p className="mt-1 text-muted">Nothing yet. Your first answer will stand here.</p>
      ) : (
        <ol className="mt-1">
          {info.history.map((event) => (
            <li
              key={`${event.at}-${event.kind}`}
              className="flex justify-between gap-4 border-line border-b py-1.5 text-sm last:border-b-0"
            >
              <span className={event.undone ? 'text-muted line-through' : ''}>
                {event.rating === null ? event.kind : RATING_NAMES[event.rating]}
                {event.intervalLabel ? (
                  <span className="text-muted">, next in {event.intervalLabel}</span>
                ) : null}
                {event.undone ? <span className="sr-only">, taken back</span> : null}
              </span>
              <time
                className="tabular whitespace-nowrap text-muted"
                dateTime={new Date(event.at).toISOString()}
              >
                {new Date(event.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
