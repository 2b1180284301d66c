type Props = {
  title: string;
  /** `label` stands under the bar, `name` in the table and tooltip. */
  bars: readonly { label: string; name: string; value: number }[];
  unit: string;
  /** What the table's first column holds. */
  head?: string;
};

/** A small bar chart with its numbers on the bars and a table twin under it. */
export function BarChart({ title, bars, unit, head = 'Day' }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <figure className="m-0">
      <div aria-hidden="true" className="flex h-36 items-stretch gap-1 sm:gap-1.5">
        {bars.map((bar) => (
          <div
            key={bar.name}
            className="flex min-w-0 flex-1 flex-col items-center justify-end gap-1"
            title={`${bar.name}: ${bar.value} ${unit}`}
          >
            <span className="tabular text-muted text-xs">{bar.value === 0 ? '' : bar.value}</span>
            <span
              className={`w-full rounded-t-sm ${bar.value === 0 ? 'bg-line' : 'bg-accent'}`}
              style={{ height: bar.value === 0 ? '2px' : `${Math.max(4, (bar.value / most) * 92)}px` }}
            />
            <span className="tabular text-muted text-xs">{bar.label}</span>
          </div>
        ))}
      </div>
      <details className="mt-2 text-sm">
        <summary className="disclosure inline-flex min-h-9 items-center text-muted hover:text-ink">
          As a table
        </summary>
        <table className="mt-1 w-full max-w-sm">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-line border-b text-left text-muted">
              <th scope="col" className="py-1 font-medium">
                {head}
              </th>
              <th scope="col" className="py-1 text-right font-medium">
                {unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.name} className="border-line border-b last:border-b-0">
                <th scope="row" className="py-1 text-left font-normal">
                  {bar.name}
                </th>
                <td className="py-1 text-right">{bar.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
