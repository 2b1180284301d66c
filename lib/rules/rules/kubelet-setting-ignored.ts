import { KUBELET_FIELDS } from '../../cluster/data/kubelet-fields';
import { suggestName } from '../../cluster/suggest-name';
import type { Rule } from '../rule';

const NAMES: readonly string[] = KUBELET_FIELDS.map(([path]) => path);
/** The fields by the flag that sets the same: people write flag names into files. */
const BY_FLAG: ReadonlyMap<string, string> = new Map(
  KUBELET_FIELDS.flatMap(([path, , , , , flag]) => (flag === '' ? [] : [[flag, path] as const])),
);
const MESSAGES: Readonly<Record<string, string>> = {
  'field-unknown': 'unknown',
  'field-case': 'misspelt',
  'key-repeated': 'repeated',
};

/** A name in a kubelet's files does nothing. */
export const kubeletSettingIgnored: Rule = {
  id: 'kubelet-setting-ignored',
  title: 'The kubelet passes over a setting',
  severity: 'medium',
  path: 'apiserver-to-kubelet',
  claim: null,
  component: 'kubelet',
  knobs: ['--config', '--config-dir'],
  messages: {
    unknown: '{problem}',
    suggested: '{problem} Did you mean {meant}?',
    misspelt: '{problem}',
    repeated: '{problem}',
  },
  what: 'The kubelet reads its configuration file strictly and, where that fails, once more without minding: a name that it does not know, or one in other letters (`clientCaFile`), is skipped with a line in its log, and of a repeated one the last counts. In a drop-in, letters of another case can even take effect.',
  why: 'The author believes that a door is closed, and the default holds instead. `readonlyPort`, `anonymousAuth` or an indentation too far to the left leave a node as open as before, in spite of the review of the file.',
  fix: 'Write the name as the reference spells it, at its place and once.',
  breaks: 'The setting comes into force, which it has not been so far.',
  links: [
    {
      title: 'KubeletConfiguration',
      url: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    },
  ],
  check: ({ kubelet }) =>
    (kubelet?.report.warnings ?? [])
      .filter(({ id }) => MESSAGES[id] !== undefined)
      .slice(0, MOST)
      .flatMap(({ id, message: problem, file, range }) => {
        const message = MESSAGES[id];
        if (message === undefined) return [];
        const meant = message === 'unknown' ? meantBy(problem.split(' ')[0] ?? '') : null;
        return [
          {
            message: meant === null ? message : 'suggested',
            severity: message === 'repeated' ? ('low' as const) : ('medium' as const),
            data: meant === null ? { problem } : { problem, meant },
            file,
            range,
          },
        ];
      }),
};

/** A file of nothing but unknown names is no configuration; so many of them are enough to say so. */
const MOST = 40;

/** The field that an unknown name stands for: a flag's, one that is spelt nearly so, or one that belongs elsewhere. */
function meantBy(written: string): string | null {
  const last = written.split('.').at(-1) ?? '';
  const elsewhere = NAMES.filter((path) => path.endsWith(`.${last}`));
  return (
    BY_FLAG.get(last.replaceAll('_', '-')) ??
    suggestName(written, NAMES) ??
    (elsewhere.length === 1 ? (elsewhere[0] ?? null) : null)
  );
}
