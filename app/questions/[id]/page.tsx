import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Badge } from '@/app/_components/badge';
import { countWords } from '@/app/_components/count-words';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadOwnQuestion } from '@/lib/services/load-own-question';
import { domainsOf } from '../_components/domains-of';
import { QuestionEditor } from '../_editor/question-editor';

export const metadata: Metadata = { title: 'Question' };

export default async function QuestionPage({ params }: PageProps<'/questions/[id]'>) {
  const [{ id }, viewer] = await Promise.all([params, currentViewer()]);
  if (viewer === null) redirect(toRoute(`/sign-in?next=/questions/${id}`));
  const loaded = await loadOwnQuestion(viewer, id);
  if (!loaded.ok) notFound();
  const { version, question, archived, uses } = loaded.value;
  return (
    <>
      <TextLink href={toRoute('/questions')}>All your questions</TextLink>
      <h1 className="mt-1 font-bold text-2xl sm:text-[1.75rem]">
        Question {archived ? <Badge tone="retired">in the archive</Badge> : null}
      </h1>
      <p className="mt-1 mb-6 text-muted">
        Version {version}.{' '}
        {uses.length === 0 ? 'No quiz asks it.' : `Used in ${countWords(uses.length, 'quiz', 'quizzes')}: `}
        {uses.map(({ quizId, title }, at) => (
          <span key={quizId}>
            {at > 0 ? ', ' : ''}
            <TextLink href={toRoute(`/quizzes/${quizId}/build`)}>{title}</TextLink>
          </span>
        ))}
      </p>
      <QuestionEditor
        id={id}
        version={version}
        forQuiz={null}
        question={question}
        learnerId={viewer.id}
        domains={domainsOf()}
      />
    </>
  );
}
