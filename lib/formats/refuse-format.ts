import type { FormatId } from './detect-format';
import type { ReadProblem } from './read-report';

const NAMES: Partial<Record<FormatId, string>> = {
  blackboard: 'a Blackboard pool. Export the questions from Blackboard as a QTI package',
  examview: 'an ExamView test. Export the questions from ExamView as QTI or as text in GIFT',
  'moodle-cloze': 'a Moodle Cloze text. Import it into Moodle and export it from there as Moodle XML',
};

/** Why a format that is recognised is not read, with a way around; null for those that are. */
export function refuseFormat(format: FormatId): ReadProblem | null {
  const name = NAMES[format];
  if (name === undefined) return null;
  return { code: 'unsupported-format', message: `This is ${name}, then import that file here.`, line: null };
}
