import type { RosterPreview } from '@/lib/services/roster';
import { countWords } from '../../_components/count-words';
import { Table } from '../../_components/table';

const SHOWN = 100;

/** What a paste would do, with the lines that are left out and why. */
export function RosterPreviewTable({ preview }: { preview: RosterPreview }) {
  const { people, faults, unread } = preview;
  return (
    <section aria-label="What it would do" className="mb-4 max-sm:[&_td]:px-1.5! max-sm:[&_th]:px-1.5!">
      {faults.length > 0 ? (
        <div role="alert" className="mb-3 rounded-lg border border-exposed p-3">
          <p className="font-medium">
            {countWords(faults.length, 'line is', 'lines are')} left out. Put them right and look again, or go
            on without them.
          </p>
          <ul className="mt-1 text-sm">
            {faults.slice(0, 50).map(({ line, message }) => (
              <li key={line}>
                Line {line}: {message}
              </li>
            ))}
            {faults.length > 50 ? <li>And {faults.length - 50} more.</li> : null}
          </ul>
        </div>
      ) : null}
      {unread.length > 0 ? (
        <p className="mb-3 text-muted text-sm">Columns that are not read: {unread.join(', ')}.</p>
      ) : null}
      {people.length > 0 ? (
        <>
          <Table
            caption="People that were read"
            head={[
              { name: 'Address' },
              { name: 'Name' },
              { name: 'Labels' },
              { name: 'Extra time', right: true },
            ]}
          >
            {people.slice(0, SHOWN).map(({ email, name, labels, extraTimePercent, member }) => (
              <tr key={email}>
                <td className="break-all">
                  {email}
                  <span className="block text-muted text-sm">{member ? 'here already' : 'expected'}</span>
                </td>
                <td className="[overflow-wrap:anywhere]">{name ?? '–'}</td>
                <td className="[overflow-wrap:anywhere]">{labels?.join(', ') ?? '–'}</td>
                <td className="tabular text-right">
                  {extraTimePercent === null ? '–' : `${extraTimePercent}\u00a0%`}
                </td>
              </tr>
            ))}
          </Table>
          {people.length > SHOWN ? (
            <p className="mt-2 text-muted text-sm">And {people.length - SHOWN} more.</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
