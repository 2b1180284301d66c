import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { Markdown } from '@/app/_components/markdown';
import { PageTitle } from '@/app/_components/page-title';
import { Panel } from '@/app/_components/panel';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { learnerSettingsOf } from '@/lib/services/learner-settings-of';
import { loadQuizIntro } from '@/lib/services/load-quiz-intro';
import { warmQuiz } from '@/lib/services/warm-quiz';
import { AttemptList } from '../_intro/attempt-list';
import { RuleList } from '../_intro/rule-list';
import { StartQuiz } from '../_intro/start-quiz';

export async function generateMetadata({ params }: PageProps<'/quizzes/[quizId]'>): Promise<Metadata> {
  const viewer = await currentViewer();
  const found = viewer === null ? null : await loadQuizIntro(viewer, (await params).quizId);
  return { title: found?.ok ? found.value.title : 'Quiz' };
}

/** A quiz before it is taken: what counts, when, the attempts so far, and the start. */
export default async function QuizPage({ params }: PageProps<'/quizzes/[quizId]'>) {
  const [viewer, { quizId }] = await Promise.all([currentViewer(), params]);
  if (viewer === null) redirect('/sign-in');
  const found = await loadQuizIntro(viewer, quizId);
  if (!found.ok) notFound();
  const { value: quiz } = found;
  const { zone } = (await learnerSettingsOf(viewer.id)).calendar;
  warmQuiz(quizId);
  return (
    <>
      <p className="mb-2">
        <Link href={toRoute(`/classes/${quiz.classId}`)} className="text-accent underline underline-offset-4">
          {quiz.className}
        </Link>
      </p>
      <PageTitle title={quiz.title} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-6">
          {quiz.intro ? <Markdown text={quiz.intro} className="max-w-[68ch]" /> : null}
          <StartQuiz quiz={quiz} learnerId={viewer.id} zone={zone} />
          {quiz.attempts.length > 0 ? (
            <AttemptList
              attempts={quiz.attempts}
              final={quiz.final}
              method={quiz.rules.method}
              zone={zone}
              now={quiz.serverNow}
            />
          ) : null}
        </div>
        <Panel title="What counts">
          <RuleList quiz={quiz} zone={zone} />
        </Panel>
      </div>
    </>
  );
}
