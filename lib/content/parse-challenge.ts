import type * as z from 'zod';
import { hash } from '../core/hash';
import {
  type Challenge,
  type ClusterFiles,
  challengeSchema,
  clusterPathSchema,
  solutionSchema,
  wrongTurnSchema,
} from './challenge';
import type { ContentProblem } from './content-problem';
import type { ContentFile } from './parse-content';
import { readYaml } from './read-yaml';

export type ParsedChallenge = { challenge: Challenge | null; problems: readonly ContentProblem[] };

/**
 * The files of one challenge → the challenge. `slug` is the folder's name; names of files are relative to it:
 * `challenge.yaml`, `start/<cluster path>`, `solutions/<name>/solution.yaml` and `wrong/<name>/turn.yaml` with the files that differ
 * from the start beside them. Never throws; null when it cannot be used.
 */
export function parseChallenge(slug: string, files: readonly ContentFile[]): ParsedChallenge {
  const problems: ContentProblem[] = [];
  const full = (name: string) => `challenges/${slug}/${name}`;
  const report = (code: ContentProblem['code'], name: string, message: string) =>
    problems.push({ code, file: full(name), line: 1, column: 1, message });
  const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> | null => {
    const found = files.find((file) => file.name === name);
    if (found === undefined) {
      report('missing-file', name, 'This file is missing; content/README.md says what it holds.');
      return null;
    }
    const yaml = readYaml(found.text, full(name));
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return null;
    const parsed = schema.safeParse(yaml.value);
    if (parsed.success) return parsed.data;
    problems.push(...yaml.problemsOf(parsed.error, []));
    return null;
  };
  const clusterFiles = (folder: string, except: string): ClusterFiles =>
    Object.fromEntries(
      files
        .filter(({ name }) => name.startsWith(folder) && name !== except)
        .map(({ name, text }) => {
          const path = name.slice(folder.length);
          if (!clusterPathSchema.safeParse(path).success)
            report(
              'schema',
              name,
              'A file lies under control-plane/, node/ or cluster/, at its absolute path.',
            );
          return [path, text];
        }),
    );

  const base = read('challenge.yaml', challengeSchema);
  const start = clusterFiles('start/', '');
  if (Object.keys(start).length === 0) report('missing-file', 'start', 'There are no files to start from.');
  const solutions = namesIn(files, 'solutions').map((name) => {
    const folder = `solutions/${name}/`;
    return {
      name,
      ...read(`${folder}solution.yaml`, solutionSchema),
      own: clusterFiles(folder, `${folder}solution.yaml`),
    };
  });
  const wrong = namesIn(files, 'wrong').map((name) => {
    const folder = `wrong/${name}/`;
    return {
      name,
      ...read(`${folder}turn.yaml`, wrongTurnSchema),
      own: clusterFiles(folder, `${folder}turn.yaml`),
    };
  });
  if (base === null || problems.length > 0) return { challenge: null, problems };
  if (base.id !== slug)
    report('schema', 'challenge.yaml', `id is "${base.id}" and the folder is "${slug}": make them the same.`);
  const whole = <T extends { own: ClusterFiles }>({ own, ...rest }: T) => ({
    ...rest,
    files: { ...start, ...own },
  });
  const challenge = {
    ...base,
    start,
    solutions: solutions.map(whole),
    wrong: wrong.map(whole),
    version: hash(
      files
        .map(({ name, text }) => `${name}\n${text}`)
        .sort()
        .join('\0'),
    ).toString(16),
  } as Challenge;
  return { challenge: problems.length > 0 ? null : challenge, problems };
}

function namesIn(files: readonly ContentFile[], folder: string): readonly string[] {
  const names = files
    .filter(({ name }) => name.startsWith(`${folder}/`))
    .map(({ name }) => name.split('/')[1] ?? '');
  return [...new Set(names)].sort();
}
