import { buttonLook } from '../../../../_components/button-look';
import { Panel } from '../../../../_components/panel';

const FILES = [
  { file: 'attempts.csv', what: 'a line per attempt' },
  { file: 'responses.csv', what: 'a line per answer' },
  { file: 'items.csv', what: 'a line per question, with all figures' },
  { file: 'roster.csv', what: 'a line per person of the class' },
  { file: 'results.json', what: 'everything' },
] as const;

/** Files to download; no cell of them is run as a formula by a spreadsheet. */
export function ExportsPanel({ quizId }: { quizId: string }) {
  return (
    <Panel title="Download">
      <ul className="flex flex-wrap gap-x-6 gap-y-3">
        {FILES.map(({ file, what }) => (
          <li key={file} className="flex items-center gap-2 text-muted text-sm">
            <a
              href={`/api/quizzes/${quizId}/results/${file}`}
              download
              className={buttonLook('secondary', 'small')}
            >
              {file}
            </a>
            {what}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
