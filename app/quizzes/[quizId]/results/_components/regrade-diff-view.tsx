import type { RegradeChange, RegradeDiff } from '@/lib/quiz/regrade';
import { Badge } from '../../../../_components/badge';
import { percentWords } from '../../../../_components/percent-words';
import { Table } from '../../../../_components/table';

const SHOWN = 200;

/** What a regrade does: in a sentence, then who changes by how much. */
export function RegradeDiffView({
  diff,
  names,
}: {
  diff: RegradeDiff;
  names: Readonly<Record<string, string>>;
}) {
  const { of, changes, flips, lowered, unfit } = diff;
  const count = (what: RegradeChange['flips']) => changes.filter((one) => one.flips === what).length;
  return (
    <div role="status">
      <p className="mb-3 max-w-[68ch] font-medium">
        {changes.length === 0
          ? `None of ${of} results would change.`
          : `${changes.length} of ${of} results change. ${
              flips === 0
                ? 'Nobody passes or fails by it.'
                : `${count('passes-now')} would now pass, ${count('fails-now')} would now fail.`
            }`}{' '}
        {lowered > 0 ? `${lowered} would be lower than before.` : ''}
        {unfit.length > 0
          ? ` The version does not fit what ${unfit.length} attempts were shown: they stay as they are.`
          : ''}
      </p>
      {changes.length > 0 ? (
        <Table
          caption="Whose result changes"
          head={[{ name: 'Learner' }, { name: 'Before', right: true }, { name: 'After', right: true }]}
        >
          {changes.slice(0, SHOWN).map((change) => (
            <tr key={change.attemptId}>
              <td className="break-words">
                {names[change.personId] ?? 'Somebody'}{' '}
                {change.flips === 'passes-now' ? <Badge tone="secure">passes now</Badge> : null}
                {change.flips === 'fails-now' ? <Badge tone="exposed">fails now</Badge> : null}
                {change.lowers ? <Badge tone="conditional">lower</Badge> : null}
              </td>
              <td className="tabular text-right">{percent(change.before)}</td>
              <td className="tabular text-right">{percent(change.after)}</td>
            </tr>
          ))}
        </Table>
      ) : null}
      {changes.length > SHOWN ? (
        <p className="mt-2 text-muted text-sm">And {changes.length - SHOWN} more.</p>
      ) : null}
    </div>
  );
}

function percent({ percent: raw, weightedPercent }: RegradeChange['before']): string {
  return percentWords(weightedPercent ?? raw);
}
