import { currentViewer } from '@/lib/services/current-viewer';
import { exportResults } from '@/lib/services/export-results';
import { problem } from '../../../../_route/problem';
import { quizReply } from '../../../../_route/quiz-reply';

/** A quiz's results as a file. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/quizzes/[quizId]/results/[file]'>,
): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null) return problem(401, 'signed-out', 'You are signed out. Sign in again.');
  const { quizId, file } = await params;
  const made = await exportResults(viewer, quizId, file);
  if (!made.ok) return quizReply(made);
  const type = made.value.file.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(made.value.text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${made.value.file}"`,
      'cache-control': 'no-store',
    },
  });
}
