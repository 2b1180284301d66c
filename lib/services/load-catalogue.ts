import 'server-only';
import { listChallengeProgress } from '../db/challenge-progress';
import { listCards } from '../db/list-cards';
import { studyDay } from '../srs/study-day';
import type { ChallengeCatalogue, ChallengeRow, ChallengeState } from './challenge-views';
import { clock } from './clock';
import { learnerSettingsOf } from './learner-settings-of';
import { masteryOf } from './mastery-of';
import type { Viewer } from './page-views';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';

/** All challenges in order, with what the one who asks (null: somebody without an account) has done of each, and the one to do next. */
export async function loadCatalogue(viewer: Viewer | null): Promise<ChallengeCatalogue> {
  const challenges = theChallenges();
  const progress = new Map(
    (viewer === null ? [] : await listChallengeProgress(viewer.id)).map((one) => [one.slug, one]),
  );
  const stateOf = (slug: string): ChallengeState => progress.get(slug)?.state ?? 'new';
  const rows = [...challenges.values()].map((challenge): ChallengeRow => {
    const { id, title, path, paths, minutes, difficulty, exams } = challenge;
    return {
      slug: id,
      ...{ title, path, paths, minutes, difficulty, exams },
      requires: challenge.requires.flatMap((slug) => {
        const other = challenges.get(slug);
        return other === undefined ? [] : [{ slug, title: other.title, solved: isSolved(stateOf(slug)) }];
      }),
      state: stateOf(id),
      bestMs: progress.get(id)?.bestMs ?? null,
    };
  });
  return { rows, suggested: await suggest(viewer, rows) };
}

function isSolved(state: ChallengeState): boolean {
  return state === 'solved' || state === 'solved-with-help';
}

/** Among what is unsolved and may be begun: the path of which least is remembered (share of its items, by chance of recall), then the order. */
async function suggest(viewer: Viewer | null, rows: readonly ChallengeRow[]): Promise<string | null> {
  const open = rows.filter(
    (row) => !isSolved(row.state) && row.requires.every((required) => required.solved),
  );
  if (viewer === null || open.length === 0) return open[0]?.slug ?? null;
  const [settings, cards] = await Promise.all([learnerSettingsOf(viewer.id), listCards(viewer.id)]);
  const today = studyDay(clock(), settings.calendar);
  const known = new Map(
    masteryOf(theCatalogue(), cards, today, settings.parameters.weights).map(
      ({ path, items, studied, recall }) => [path, items === 0 ? 1 : ((recall ?? 0) * studied) / items],
    ),
  );
  const of = (row: ChallengeRow) => known.get(row.path) ?? 1;
  return open.toSorted((a, b) => of(a) - of(b))[0]?.slug ?? null;
}
