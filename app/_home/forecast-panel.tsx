import type { HomeView } from '@/lib/services/page-views';
import { BarChart } from '../_components/bar-chart';
import { countWords } from '../_components/count-words';
import { dayWords } from '../_components/day-words';
import { Panel } from '../_components/panel';

/** Reviews that fall due over the next two weeks. */
export function ForecastPanel({ forecast }: { forecast: HomeView['forecast'] }) {
  const total = forecast.reduce((sum, day) => sum + day.reviews, 0);
  if (total === 0) {
    return (
      <Panel title="The next 14 days">
        <p className="max-w-[48ch] text-muted">
          Nothing is scheduled yet. Once you have answered cards, you see here on which days they come back.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="The next 14 days" aside={`${countWords(total, 'review')} in all`}>
      <BarChart
        title="Reviews falling due by day"
        unit="reviews"
        bars={forecast.map((day, i) => ({
          label: String(Number(day.date.slice(8))),
          name: i === 0 ? `Today, ${dayWords(day.date)}` : dayWords(day.date),
          value: day.reviews,
        }))}
      />
    </Panel>
  );
}
