import { Panel } from '@/app/_components/panel';
import { Table } from '@/app/_components/table';
import type { AttemptResultView } from '@/lib/services/attempt-result-views';
import { percentWords } from '../../_components/percent-words';

type Props = { score: NonNullable<AttemptResultView['score']> };

/** The score, raw and as the exam weighs it, with the pass mark; then the domains, the weakest first. */
export function ScorePanel({ score }: Props) {
  const { percent, weightedPercent, decides, passPercent, lateShare, coveredPercent, domains } = score;
  const severally = domains.reduce((sum, { of }) => sum + of, 0) > score.of;
  const deciding = weightedPercent ?? percent;
  return (
    <Panel title="Score">
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <Figure name="Points" words={`${decimal(score.points)} of ${decimal(score.of)}`} />
        <Figure name={weightedPercent === null ? 'Percent' : 'Raw percent'} words={percentWords(percent)} />
        {weightedPercent === null ? null : (
          <Figure name="Weighed as the exam does" words={percentWords(weightedPercent)} />
        )}
        {passPercent === null ? null : <Figure name="Pass mark" words={percentWords(passPercent)} />}
      </dl>
      <div
        role="img"
        aria-label={`${percentWords(deciding)}${passPercent === null ? '' : ` of a pass mark of ${percentWords(passPercent)}`}`}
        className="forced-edge relative mt-5 h-3 max-w-xl overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full ${score.passed === false ? 'bg-conditional' : 'bg-secure'}`}
          style={{ width: `${Math.min(100, deciding)}%` }}
        />
        {passPercent === null ? null : (
          <div
            className="absolute inset-y-0 w-0.5 bg-ink"
            style={{ left: `${Math.min(99.5, passPercent)}%` }}
          />
        )}
      </div>
      <p className="mt-3 max-w-[68ch] text-muted text-sm">
        {passPercent === null
          ? ''
          : `The ${decides === 'weighted' ? 'weighed' : 'raw'} percentage decides whether you pass. `}
        {coveredPercent !== null && coveredPercent < 100
          ? `The paper covers the domains that weigh ${decimal(coveredPercent)}\u00a0% of the exam; their weights are scaled to the whole. `
          : ''}
        {lateShare < 1
          ? `It was handed in late, so the points count ${decimal(lateShare * 100)}\u00a0%.`
          : ''}
      </p>
      {domains.length > 0 ? (
        <div className="mt-5">
          <h3 className="mb-1 font-semibold">By domain, the weakest first</h3>
          {severally ? (
            <p className="mb-2 max-w-[68ch] text-muted text-sm">
              A question that belongs to several domains counts in each of them, so these points add up to
              more than the score.
            </p>
          ) : null}
          <Table
            caption="Points by exam domain, the weakest first"
            head={[{ name: 'Domain' }, { name: 'Points', right: true }, { name: 'Share', right: true }]}
          >
            {domains.map(({ id, name, points, of, share, weight }) => (
              <tr key={id}>
                <th
                  scope="row"
                  className="hyphens-auto px-3 py-2.5 text-left font-normal [overflow-wrap:anywhere] max-sm:pl-0"
                >
                  {name}
                  {weight === null ? null : (
                    <span className="text-muted text-sm"> · {decimal(weight)}&nbsp;% of the exam</span>
                  )}
                </th>
                <td className="tabular whitespace-nowrap text-right">
                  {decimal(points)} of {decimal(of)}
                </td>
                <td className="tabular whitespace-nowrap text-right">{percentWords(share * 100)}</td>
              </tr>
            ))}
          </Table>
        </div>
      ) : null}
    </Panel>
  );
}

function Figure({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt className="text-muted text-sm">{name}</dt>
      <dd className="tabular font-semibold text-xl">{words}</dd>
    </div>
  );
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
