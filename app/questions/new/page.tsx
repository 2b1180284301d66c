import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { currentViewer } from '@/lib/services/current-viewer';
import { asAuthor } from '@/lib/services/question-author';
import { domainsOf } from '../_components/domains-of';
import { bodyOfKind } from '../_editor/body-of-kind';
import { QuestionEditor } from '../_editor/question-editor';

export const metadata: Metadata = { title: 'New question' };

/** `quiz` and `section` in the address: where the question goes once it is written. */
export default async function NewQuestionPage({ searchParams }: PageProps<'/questions/new'>) {
  const [{ quiz, section }, viewer] = await Promise.all([searchParams, currentViewer()]);
  if (viewer === null) redirect(toRoute('/sign-in?next=/questions/new'));
  if (!asAuthor(viewer).ok) notFound();
  const quizId = typeof quiz === 'string' && /^[\w-]{1,100}$/.test(quiz) ? quiz : null;
  return (
    <>
      {quizId === null ? null : (
        <p className="mb-1">
          <TextLink href={toRoute(`/quizzes/${quizId}/build`)}>Back to the quiz</TextLink>
        </p>
      )}
      <PageTitle title="New question">Every save is a version; quizzes ask the one that they name.</PageTitle>
      <QuestionEditor
        id={randomUUID()}
        version={0}
        forQuiz={
          quizId === null ? null : { id: quizId, section: typeof section === 'string' ? section : null }
        }
        learnerId={viewer.id}
        domains={domainsOf()}
        question={{
          ...{ name: null, prompt: '', category: [], tags: [], feedback: null, points: 1 },
          ...{ path: null, claim: null, exams: [] },
          body: bodyOfKind('choose-one', null),
        }}
      />
    </>
  );
}
