import type { PathId } from '@/lib/content/note';
import type { HomeView } from '@/lib/services/page-views';
import { countWords } from '../_components/count-words';
import type { FormAction } from '../_components/form-action';
import type { LessonLink } from '../_components/lesson-links';
import { PageTitle } from '../_components/page-title';
import { Panel } from '../_components/panel';
import { SubmitButton } from '../_components/submit-button';
import { TextLink } from '../_components/text-link';
import { DeckPanel } from './deck-panel';
import { DuePanel } from './due-panel';
import { ExamLine } from './exam-line';
import { ForecastPanel } from './forecast-panel';
import { MasteryPanel } from './mastery-panel';

type Props = {
  home: HomeView;
  exams: readonly { id: string; name: string; title: string }[];
  setDeck: FormAction;
  raiseToday: (form: FormData) => Promise<void>;
  /** The lesson of each path. */
  links: Partial<Record<PathId, LessonLink>>;
};

/** Home of someone who is signed in, as a guest or with an account. */
export function SignedInHome({ home, exams, setDeck, raiseToday, links }: Props) {
  const { deck } = home;
  const examName = deck.by === 'exam' ? (exams.find((exam) => exam.id === deck.exam)?.name ?? null) : null;
  const more = { newCards: Math.min(10, home.held.newCards), reviews: Math.min(50, home.held.reviews) };
  return (
    <>
      <PageTitle title="Today" />
      <div className="flex flex-col gap-6">
        <DuePanel
          home={home}
          raise={
            <form action={raiseToday}>
              <input type="hidden" name="newCards" value={more.newCards} />
              <input type="hidden" name="reviews" value={more.reviews} />
              <SubmitButton kind="secondary" size="large">
                {raiseWords(more)}
              </SubmitButton>
            </form>
          }
        />
        <MasteryPanel mastery={home.mastery} links={links} />
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <ForecastPanel forecast={home.forecast} />
          <Panel title="Your deck and your exam">
            <div className="flex flex-col gap-5">
              <DeckPanel deck={deck} exams={exams} action={setDeck} />
              <ExamLine examDate={home.examDate} today={home.forecast[0]?.date ?? ''} examName={examName} />
              {home.viewer.guest ? (
                <p className="border-line border-t pt-4 text-muted text-sm">
                  You are a guest: only this browser can reach your reviews.{' '}
                  <TextLink href="/sign-up">Sign up</TextLink> to keep every one of them and go on anywhere.
                </p>
              ) : null}
            </div>
          </Panel>
        </div>
      </div>
    </>
  );
}

function raiseWords({ newCards, reviews }: { newCards: number; reviews: number }): string {
  const parts = [
    reviews > 0 ? countWords(reviews, 'review') : '',
    newCards > 0 ? countWords(newCards, 'new card') : '',
  ];
  return `Raise today’s limit by ${parts.filter(Boolean).join(' and ')}`;
}
