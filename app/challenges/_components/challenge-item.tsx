import Link from 'next/link';
import type { ChallengeRow } from '@/lib/services/challenge-views';
import { ExamTag } from '../../_components/exam-tag';
import { PathGlyph } from '../../_components/path-glyph';
import { PATH_WORDS } from '../../_components/path-words';
import { toRoute } from '../../_components/to-route';
import { bandWords } from './band-words';
import { DIFFICULTY_WORDS } from './difficulty-words';
import { examsOf } from './exams-of';
import { StateSign } from './state-sign';
import { tookWords } from './took-words';

/** A challenge in the catalogue: outcome, path, difficulty, time band, state once it is begun, best time and what to do before. */
export function ChallengeItem({ row }: { row: ChallengeRow }) {
  const { slug, title, path, difficulty, minutes, exams, requires, state, bestMs } = row;
  const missing = requires.filter(({ solved }) => !solved);
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={toRoute(`/challenges/${slug}`)}
        prefetch={false}
        className="group flex items-start gap-3 px-2 py-3 hover:bg-accent-soft sm:px-4"
      >
        <span className="pt-0.5">
          <PathGlyph path={path} decorative />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-medium group-hover:text-accent">{title}</span>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
            <span>{PATH_WORDS[path].name}</span>
            <span>{DIFFICULTY_WORDS[difficulty]}</span>
            <span className="tabular whitespace-nowrap">{bandWords(minutes)}</span>
            {examsOf(exams).map((exam) => (
              <ExamTag key={exam} exam={exam.toUpperCase()} />
            ))}
            {missing.length > 0 ? <span>After: {missing.map((one) => one.title).join('; ')}</span> : null}
          </span>
        </span>
        <span className="flex shrink-0 flex-col items-end gap-0.5">
          {/* Most are new: a word on every row says nothing. */}
          {state === 'new' ? null : <StateSign state={state} />}
          {bestMs === null ? null : (
            <span className="tabular text-muted text-sm">best {tookWords(bestMs)}</span>
          )}
        </span>
      </Link>
    </li>
  );
}
