import type { Challenge } from './challenge';
import type { ContentProblem } from './content-problem';
import { parseChallenge } from './parse-challenge';
import type { ContentFile } from './parse-content';

export type ParsedChallenges = {
  challenges: readonly Challenge[];
  problems: readonly ContentProblem[];
};

/** The files of content/challenges, named from there on (`<slug>/challenge.yaml` …) → all challenges by their order, and what is wrong with the others. */
export function parseChallenges(files: readonly ContentFile[]): ParsedChallenges {
  const bySlug = new Map<string, ContentFile[]>();
  for (const { name, text } of files) {
    const [slug = '', ...rest] = name.split('/');
    if (rest.length === 0) continue;
    const own = bySlug.get(slug) ?? [];
    own.push({ name: rest.join('/'), text });
    bySlug.set(slug, own);
  }
  const parsed = [...bySlug]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, own]) => parseChallenge(slug, own));
  return {
    challenges: parsed
      .flatMap(({ challenge }) => (challenge === null ? [] : [challenge]))
      .toSorted((a, b) => a.order - b.order),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
