import 'server-only';
import { findSubmission } from '../db/challenge-submissions';
import type { SubmissionResult } from './challenge-views';
import type { Viewer } from './page-views';
import { submissionResult } from './submission-result';

/** What became of a submission of the one who asks; null when there is none, or it is somebody else's. */
export async function loadResult(viewer: Viewer, id: string): Promise<SubmissionResult | null> {
  const submission = await findSubmission(viewer.id, id);
  return submission === null ? null : submissionResult(submission);
}
