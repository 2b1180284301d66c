import type { Notice } from '@/lib/formats/read-report';

const SHOWN = 200;

/** What of a file was skipped or changed, each with where it stands. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <>
      <ul
        className="mt-2 max-h-80 divide-y divide-line overflow-y-auto rounded-lg border border-line text-sm"
        tabIndex={-1}
      >
        {notices.slice(0, SHOWN).map(({ effect, code, message, line, about }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <li key={`${at} ${code}`} className="px-3 py-2">
            <p className="font-medium">
              {effect === 'skipped' ? 'Skipped' : 'Changed'}
              {line === null ? '' : `, line ${line}`}
              {about === null ? '' : `: ${about}`}
            </p>
            <p className="text-muted">{message}</p>
          </li>
        ))}
      </ul>
      {notices.length > SHOWN ? (
        <p className="mt-1 text-muted text-sm">and {notices.length - SHOWN} more</p>
      ) : null}
    </>
  );
}
