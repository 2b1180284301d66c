import type { CardInfo } from '@/lib/services/review-views';

const WIDTH = 480;
const HEIGHT = 150;
const LEFT = 40;
const BOTTOM = 24;

/** Chance of recall over the days since the last review, as a picture with the same figures as a table. */
export function ForgettingCurve({ curve, today }: { curve: CardInfo['curve']; today: number | null }) {
  const last = curve.at(-1);
  if (!last || curve.length < 2) return null;
  const x = (day: number) => LEFT + (day / Math.max(1, last.day)) * (WIDTH - LEFT - 8);
  const low = Math.min(0.5, ...curve.map((point) => point.recall));
  const y = (recall: number) => 8 + ((1 - recall) / (1 - low)) * (HEIGHT - BOTTOM - 8);
  const line = curve.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(point.day)} ${y(point.recall)}`).join(' ');
  const rows = curve.filter((_, i) => i % Math.ceil(curve.length / 6) === 0 || i === curve.length - 1);
  return (
    <figure className="m-0">
      <figcaption className="mb-1 font-medium text-sm">Chance of recall since the last review</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full" aria-hidden="true" focusable="false">
        {[1, 0.9, (1 + low) / 2, low].map((recall) => (
          <g key={recall}>
            <line x1={LEFT} x2={WIDTH - 8} y1={y(recall)} y2={y(recall)} className="stroke-line" />
            <text x={LEFT - 6} y={y(recall) + 4} textAnchor="end" className="fill-muted text-[11px]">
              {Math.round(recall * 100)}&nbsp;%
            </text>
          </g>
        ))}
        <path d={line} fill="none" className="map-line stroke-accent" strokeWidth={2} />
        {today !== null && today <= last.day ? (
          <line
            x1={x(today)}
            x2={x(today)}
            y1={8}
            y2={HEIGHT - BOTTOM}
            className="stroke-ink"
            strokeDasharray="3 3"
          />
        ) : null}
        <text x={LEFT} y={HEIGHT - 6} className="fill-muted text-[11px]">
          review
        </text>
        <text x={WIDTH - 8} y={HEIGHT - 6} textAnchor="end" className="fill-muted text-[11px]">
          {last.day} days
        </text>
      </svg>
      <details className="text-sm">
        <summary className="disclosure inline-flex min-h-9 items-center text-muted hover:text-ink">
          The same as a table
        </summary>
        <table className="tabular mt-1 w-full text-left">
          <caption className="sr-only">Chance of recall by days since the last review</caption>
          <thead>
            <tr>
              <th scope="col">Days since</th>
              <th scope="col">Recall</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((point) => (
              <tr key={point.day}>
                <td>{point.day}</td>
                <td>{Math.round(point.recall * 100)}&nbsp;%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
