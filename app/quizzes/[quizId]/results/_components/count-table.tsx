import type { AnswerCounts } from '@/lib/quiz/statistics/answer-counts';
import { Table } from '../../../../_components/table';
import { OptionHead } from './option-head';

/** How many answers came out how, and how many chose each option: all that is said of a few people. */
export function CountTable({ counts, name }: { counts: AnswerCounts; name: string }) {
  const { right, partly, wrong, blank, chosen } = counts;
  return (
    <>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {Object.entries({ Right: right, 'Partly right': partly, Wrong: wrong, Blank: blank }).map(
          ([word, count]) => (
            <div key={word} className="flex gap-2">
              <dt className="text-muted">{word}</dt>
              <dd className="tabular font-medium">{count}</dd>
            </div>
          ),
        )}
      </dl>
      {chosen.length > 0 ? (
        <Table
          caption={`How many chose each option of ${name}`}
          head={[{ name: 'Option' }, { name: 'Chosen by', right: true }]}
        >
          {chosen.map(({ id, label, key, count }) => (
            <tr key={id}>
              <OptionHead label={label} isKey={key} />
              <td className="tabular text-right">{count}</td>
            </tr>
          ))}
        </Table>
      ) : null}
    </>
  );
}
