import type { ChallengeTask } from '@/lib/services/challenge-views';
import { countWords } from '../../_components/count-words';
import { Markdown } from '../../_components/markdown';
import { ToneWord } from '../../_components/tone-word';
import type { Stand } from './stand-of';

type Props = {
  task: Pick<ChallengeTask, 'objectives' | 'keeps' | 'starts'>;
  /** How it stands; null before anything is judged, as in an exam. */
  grade: Stand | null;
};

/** What is to be reached with what it is worth, and what must not be weakened. */
export function ObjectiveList({ task, grade }: Props) {
  return (
    <div className="flex flex-col gap-4 text-[0.9375rem]">
      <div>
        <h2 className="mb-2 font-semibold">To reach</h2>
        <ul className="flex flex-col gap-3">
          {task.objectives.map(({ id, text, weight }) => {
            const met = grade?.objectives.find((one) => one.id === id)?.met;
            return (
              <li key={id} className="border-line border-l-4 pl-3">
                <Markdown text={text} inline />
                <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
                  {countWords(weight, 'point')}
                  {met === undefined ? null : (
                    <ToneWord
                      look={met ? { tone: 'secure', word: 'met' } : { tone: 'exposed', word: 'not met yet' }}
                    />
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
      {task.keeps.length > 0 ? (
        <div>
          <h2 className="mb-2 font-semibold">Not to weaken</h2>
          <ul className="flex flex-col gap-3">
            {task.keeps.map(({ id, text, weight }) => {
              const kept = grade?.keeps.find((one) => one.id === id)?.kept;
              return (
                <li key={id} className="border-line border-l-4 pl-3">
                  <Markdown text={text} inline />
                  <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
                    costs {countWords(weight, 'point')}
                    {kept === undefined ? null : (
                      <ToneWord
                        look={kept ? { tone: 'secure', word: 'kept' } : { tone: 'exposed', word: 'weakened' }}
                      />
                    )}
                  </p>
                </li>
              );
            })}
          </ul>
        </div>
      ) : null}
      <p className="text-muted text-sm">Must start: {task.starts.join(', ')}.</p>
    </div>
  );
}
