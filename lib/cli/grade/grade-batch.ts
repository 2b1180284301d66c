import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { kubernetesMinor } from '../../cluster/kubernetes-minor';
import { fail, ok, type Result } from '../../core/result';
import { gradeCluster, NEWEST } from '../../rules/grade-cluster';

type Case = {
  id: unknown;
  minor: number;
  input: { files: Record<string, string>; present: string[]; complete: boolean };
};

/**
 * A case per line in, a report per line out, with the case's id. A line that is no case gives `{ id, error }` in its place, and
 * the exit code 2 at the end.
 */
export async function gradeBatch(file: string, out: NodeJS.WritableStream): Promise<number> {
  if (file !== '-' && !existsSync(file)) {
    console.error(`${file} does not exist.`);
    return 2;
  }
  let code = 0;
  const lines = createInterface({
    input: file === '-' ? process.stdin : createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const read = readCase(line);
    const answer = read.ok
      ? { id: read.value.id, ...gradeCluster(read.value.input, read.value.minor) }
      : { id: null, error: `Line ${number}: ${read.problem}` };
    if (!read.ok) code = 2;
    if (!out.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  }
  return code;
}

function readCase(line: string): Result<Case, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('this is no JSON.');
  }
  if (value === null || typeof value !== 'object') return fail('a case is an object.');
  const { id, kubernetes, files, present = [], complete = false } = value as Record<string, unknown>;
  const isTexts =
    files !== null &&
    typeof files === 'object' &&
    Object.values(files).every((text) => typeof text === 'string');
  if (!isTexts) return fail('"files" must map paths to texts.');
  if (!Array.isArray(present) || !present.every((path) => typeof path === 'string'))
    return fail('"present" must be a list of paths.');
  const minor =
    kubernetes === undefined || kubernetes === null ? NEWEST : kubernetesMinor(String(kubernetes));
  if (minor === null) return fail(`"kubernetes": ${String(kubernetes)} is not among the releases known.`);
  return ok({
    id: id ?? null,
    minor,
    input: { files: files as Record<string, string>, present, complete: complete === true },
  });
}
