import { configPlace } from '@/app/_components/config-place';
import type { ShownFile } from '@/lib/questions/scenario/shown-file';
import type { Verdict } from '@/lib/questions/verdict';
import { spotStanding } from './spot-standing';
import { VerdictOptions } from './verdict-options';

type Props = { files: readonly ShownFile[]; options: Verdict['options'] };

const WORDS = {
  hit: 'It counts.',
  missed: 'It counts. You did not choose it.',
  slip: 'It does not count.',
} as const;

/** The lines that were chosen with what they are, then those that were missed. */
export function VerdictLines({ files, options }: Props) {
  const placeOf = (id: string) => {
    const [file, line] = id.split(':');
    const path = files[Number(file)]?.path ?? '';
    return `${configPlace(path).path.split('/').at(-1)}, line ${line}`;
  };
  const inOrder = [...options].sort((one, two) => one.id.localeCompare(two.id, 'en', { numeric: true }));
  const parts = [
    { title: 'You chose', some: inOrder.filter(({ chosen }) => chosen) },
    { title: 'You missed', some: inOrder.filter(({ chosen }) => !chosen) },
  ];
  return parts.map(({ title, some }) =>
    some.length === 0 ? null : (
      <section key={title}>
        <h3 className="mb-2 font-semibold text-muted text-sm">{title}</h3>
        <VerdictOptions
          options={some}
          place={({ id }) => placeOf(id)}
          standing={(option) => WORDS[spotStanding(option)]}
        />
      </section>
    ),
  );
}
