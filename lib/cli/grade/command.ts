import { gradeBatch } from './grade-batch';
import { gradeFiles } from './grade-files';
import { GRADE_HELP, gradeOptions } from './grade-options';

/**
 * `spokewise …`. Gives the exit code: 0 when every path asked for is secure, 1 when one is not, 2 for unusable input.
 */
export async function command(words: readonly string[]): Promise<number> {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    console.log(GRADE_HELP);
    return verb === undefined ? 2 : 0;
  }
  if (verb !== 'grade') {
    console.error(`spokewise has no command "${verb}". There is: spokewise grade <folder|files…>`);
    return 2;
  }
  const options = gradeOptions(rest);
  if (!options.ok) {
    console.error(options.problem);
    return 2;
  }
  if (options.value.help) {
    console.log(GRADE_HELP);
    return 0;
  }
  return options.value.batch === null
    ? gradeFiles(options.value)
    : gradeBatch(options.value.batch, process.stdout);
}
