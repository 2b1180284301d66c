import type { Challenge, ClusterFiles } from '../../content/challenge';
import { changedFiles } from '../../content/changed-files';
import { grader } from '../../rules/grade-cluster';
import type { GradeReport } from '../../rules/grade-report';
import { bypasses } from './bypasses';
import type { ChallengeGrade } from './challenge-grade';
import { gradeChallenge } from './grade-challenge';
import { hintSteps } from './hint-steps';
import { readSubmission } from './read-submission';
import { showsSign } from './shows-sign';

/**
 * Everything that is not as it must be with a challenge, as sentences that begin with the file they are about: the start fails every
 * objective, keeps all and starts; each solution solves it and finds nothing new; each wrong turn is exactly as written and recognised; no bypass
 * solves it; there is a hint for each unmet objective in every one of these states. None: it is proved.
 */
export function proveChallenge(challenge: Challenge): readonly string[] {
  const problems: string[] = [];
  const say = (where: string, what: string) => problems.push(`${where}: ${what}`);
  const judge = grader();
  const seen: GradeReport[] = [];
  const grade = (files: ClusterFiles) => {
    const state = gradeChallenge(challenge, files, judge);
    seen.push(state.report);
    return state;
  };
  const hinted = (where: string, state: ChallengeGrade) => {
    for (const { id, met } of state.objectives)
      if (!met && hintSteps(challenge, id, state) === null)
        say(where, `there is no hint towards ${id} from here.`);
  };
  checkNames(challenge, say);

  const start = grade(challenge.start);
  for (const { id, met } of start.objectives) if (met) say('start', `objective ${id} is reached already.`);
  for (const { id, kept, targets } of start.keeps)
    if (!kept) say('start', `${id} is to be kept and does not hold: ${reasons(targets)}`);
  // A challenge may begin with a component that refuses: then that is what there is to mend.
  for (const { component, starts } of start.starts)
    if (starts === null) say('start', `there is no ${component}, which must start.`);
  if (start.turn !== null) say(`wrong/${start.turn}`, 'its signs show at the start already.');
  if (start.report.notUnderstood.length > 0)
    say('start', `not understood: ${start.report.notUnderstood.join(', ')}.`);
  hinted('start', start);

  if (challenge.solutions.length < 2) say('solutions', 'there must be at least two.');
  const known = new Set(start.report.findings.map(({ rule }) => rule));
  const after = new Set<string>();
  for (const { name, files } of challenge.solutions) {
    const where = `solutions/${name}`;
    const read = readSubmission(challenge, changedFiles(challenge.start, files));
    if (!read.ok) say(where, read.problem);
    const state = grade(files);
    for (const one of state.objectives)
      if (!one.met) say(where, `${one.id} is not reached: ${reasons(one.targets)}`);
    for (const one of state.keeps) if (!one.kept) say(where, `${one.id} is broken: ${reasons(one.targets)}`);
    for (const { component, starts, reasons: why } of state.starts)
      if (starts !== true) say(where, `${component} does not start: ${why.join(' ')}`);
    for (const { rule, messageId, message } of state.report.findings) {
      after.add(`${rule}/${messageId}`);
      if (!known.has(rule)) say(where, `a new finding, ${rule}/${messageId}: ${message}`);
    }
    if (state.turn !== null) say(`wrong/${state.turn}`, `its signs show in ${where} too.`);
  }
  if (
    new Set(challenge.solutions.map(({ files }) => JSON.stringify(files))).size < challenge.solutions.length
  )
    say('solutions', 'two of them are the same.');

  if (challenge.wrong.length < 3) say('wrong', 'there must be at least three.');
  for (const { name, files, unmet, broken, findings } of challenge.wrong) {
    const where = `wrong/${name}`;
    const read = readSubmission(challenge, changedFiles(challenge.start, files));
    if (!read.ok) say(where, read.problem);
    const state = grade(files);
    if (state.solved) say(where, 'it solves the challenge.');
    same(
      where,
      'unmet',
      state.objectives.filter(({ met }) => !met).map(({ id }) => id),
      unmet,
      say,
    );
    same(
      where,
      'broken',
      state.keeps.filter(({ kept }) => !kept).map(({ id }) => id),
      broken,
      say,
    );
    same(
      where,
      'findings',
      state.report.findings.map(({ rule, messageId }) => `${rule}/${messageId}`),
      findings,
      say,
    );
    if (state.turn !== name) say(where, `its state shows the signs of ${state.turn ?? 'no turn'}.`);
    hinted(where, state);
  }
  waitedFor(challenge, seen, say);
  for (const { name, files } of bypasses(challenge)) {
    const state = grade(files);
    if (state.solved) say('bypass', `${name} solves the challenge.`);
    hinted(`bypass (${name})`, state);
  }
  return problems;
}

type Say = (where: string, what: string) => void;

function checkNames({ objectives, keep }: Challenge, say: Say): void {
  const ids = [...objectives, ...keep].map(({ id }) => id);
  if (new Set(ids).size < ids.length) say('challenge.yaml', 'two objectives or keeps have the same id.');
  for (const { id, hints } of objectives)
    if (hints.every(({ when }) => when !== undefined))
      say('challenge.yaml', `objective ${id} needs a last hint without "when".`);
}

/** The ids of reasons and errors are those of the library only where some state shows them; a misspelt one is waited for in vain. */
function waitedFor({ objectives }: Challenge, states: readonly GradeReport[], say: Say): void {
  for (const { id, hints } of objectives)
    for (const { when } of hints) {
      const name =
        when === undefined
          ? undefined
          : 'reason' in when
            ? when.reason
            : 'error' in when
              ? when.error
              : undefined;
      if (when !== undefined && name !== undefined && !states.some((report) => showsSign(when, report)))
        say(
          'challenge.yaml',
          `a hint towards ${id} waits for "${name}", which neither the start nor a solution nor a wrong turn shows.`,
        );
    }
}

function same(where: string, what: string, is: readonly string[], said: readonly string[], say: Say): void {
  const [a, b] = [is.toSorted(), said.toSorted()];
  if (a.join() !== b.join()) say(where, `${what} are [${a.join(', ')}], it says [${b.join(', ')}].`);
}

function reasons(targets: ChallengeGrade['objectives'][number]['targets']): string {
  const unmet = targets.filter(({ met }) => !met).flatMap(({ because }) => because);
  return unmet.length === 0
    ? 'no reason is given.'
    : unmet.map(({ id, message }) => `[${id}] ${message}`).join(' ');
}
