import { parseArgs } from 'node:util';
import { KUBERNETES_MINORS, kubernetesMinor } from '../../cluster/kubernetes-minor';
import { fail, ok, type Result } from '../../core/result';
import { type PathId, pathIds } from '../../rules/path-ids';

export type GradeFormat = 'text' | 'json' | 'sarif';

export type GradeOptions = {
  help: boolean;
  minor: number;
  format: GradeFormat;
  explain: boolean;
  complete: boolean;
  /** The paths that must be secure; null: those that the files can say anything about. */
  paths: readonly PathId[] | null;
  /** A file of cases, or `-` for standard input. */
  batch: string | null;
  inputs: readonly string[];
};

export const GRADE_HELP = `spokewise grade [options] <folder | files…>

  Judges the traffic between nodes and control plane from configuration files, as the components themselves read them.
  A folder with control-plane/, node/ or cluster/ in it is a cluster; anything else is taken as files of this machine,
  for example: spokewise grade /etc/kubernetes /var/lib/kubelet /etc/systemd/system /usr/lib/systemd/system/kubelet.service.d

  --kubernetes 1.36     the release to judge for (1.${KUBERNETES_MINORS.first} to 1.${KUBERNETES_MINORS.last})
  --format text         text, json (documented in lib/rules/README.md) or sarif (2.1.0)
  --explain             show the reasons of every claim, not only of those that fail
  --paths a,b           which paths must be secure (${pathIds.slice(0, 3).join(', ')} …)
  --complete            every file that is not given is absent
  --batch cases.jsonl   a case per line: {"id", "kubernetes", "files", "present", "complete"}; a report per line comes out

  Exit code: 0 every path asked for is secure, 1 one is not, 2 the input cannot be used.`;

/** Read the options of `spokewise grade`, or a sentence that says what is wrong with them. */
export function gradeOptions(words: readonly string[]): Result<GradeOptions, string> {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(words);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${GRADE_HELP}`);
  }
  const { values, positionals } = parsed;
  const minor = kubernetesMinor(values.kubernetes);
  if (minor === null)
    return fail(
      `--kubernetes ${values.kubernetes}: give a release from 1.${KUBERNETES_MINORS.first} to 1.${KUBERNETES_MINORS.last}.`,
    );
  const { format } = values;
  if (format !== 'text' && format !== 'json' && format !== 'sarif')
    return fail(`--format ${format}: it is text, json or sarif.`);
  const asked = values.paths?.split(',').map((path) => path.trim());
  const wrong = asked?.find((path) => !pathIds.some((id) => id === path));
  if (wrong !== undefined)
    return fail(`--paths ${wrong}: there is no such path. There are ${pathIds.join(', ')}.`);
  if (!values.help && values.batch === undefined && positionals.length === 0)
    return fail(`Name a folder or files to grade.\n\n${GRADE_HELP}`);
  return ok({
    help: values.help,
    minor,
    format,
    explain: values.explain,
    complete: values.complete,
    paths: (asked as PathId[] | undefined) ?? null,
    batch: values.batch ?? null,
    inputs: positionals,
  });
}

function read(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      kubernetes: { type: 'string', default: `1.${KUBERNETES_MINORS.last}` },
      format: { type: 'string', default: 'text' },
      explain: { type: 'boolean', default: false },
      complete: { type: 'boolean', default: false },
      paths: { type: 'string' },
      batch: { type: 'string' },
    },
  });
}
