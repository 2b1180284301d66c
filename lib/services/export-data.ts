import 'server-only';
import { exportLearner } from '../db/export-learner';
import { exportOwnQuestions } from '../db/export-own-questions';
import { clock } from './clock';
import { exportAttempts } from './export-attempts';
import type { Viewer } from './page-views';

/** Everything that is kept about the one who asks, as one JSON value: settings, cards, the whole log, flags, challenges, quizzes, own questions. */
export async function exportData(viewer: Viewer) {
  return {
    format: 'spokewise-export@1',
    exportedAt: new Date(clock()).toISOString(),
    account: { name: viewer.name, email: viewer.email, guest: viewer.guest, role: viewer.role },
    ...(await exportLearner(viewer.id)),
    ownQuestions: await exportOwnQuestions(viewer.id),
    quizAttempts: await exportAttempts(viewer),
  };
}
