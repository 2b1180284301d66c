import type { GradeReport } from '@/lib/rules/grade-report';
import { VerdictSign } from '../_components/verdict-sign';
import type { Show } from './evidence-tree';

type Props = { report: GradeReport; show: Show };

const STAGES = { flags: 'its flags', config: 'its configuration', validation: 'its settings' } as const;

/** The components among the files: each starts, or refuses, with the reason and the place. Documents that are refused stand below. */
export function ComponentList({ report, show }: Props) {
  const present = Object.entries(report.components).filter(([, { present }]) => present);
  const refused = Object.entries(report.documents).filter(([, { accepted }]) => !accepted);
  if (present.length + refused.length === 0)
    return <p className="text-muted">None of these files runs a component that is known here.</p>;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {present.map(([name, { starts, stage, errors, file }]) => (
        <li key={name} className={starts ? '' : 'w-full'}>
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="font-medium">{name}</span>
            {starts ? (
              <VerdictSign verdict="secure" word="starts" />
            ) : (
              <VerdictSign
                verdict="wont-start"
                word={stage === null ? 'won’t start' : `refuses ${STAGES[stage]}`}
              />
            )}
          </p>
          {errors.length > 0 ? (
            <ul className="mt-1 flex flex-col gap-1 border-wontstart border-l-4 pl-3">
              {errors.slice(0, 8).map((error, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice
                <li key={`${i}-${error.id}`} className="text-[0.9375rem]">
                  {error.message} <Place file={error.file ?? file} range={error.range} show={show} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
      {refused.map(([path, { kind, errors }]) => (
        <li key={path} className="w-full">
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="font-medium [overflow-wrap:anywhere]">{path}</span>
            <VerdictSign verdict="wont-start" word={`${kind} is refused`} />
          </p>
          <ul className="mt-1 border-wontstart border-l-4 pl-3">
            {errors.slice(0, 8).map((error, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice
              <li key={`${i}-${error.id}`} className="text-[0.9375rem]">
                {error.message} <Place file={error.file ?? path} range={error.range} show={show} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type PlaceProps = { file: string | null; range: Parameters<Show>[1]; show: Show };

function Place({ file, range, show }: PlaceProps) {
  if (file === null) return null;
  return (
    <button
      type="button"
      onClick={() => show(file, range)}
      className="text-accent text-sm underline underline-offset-4"
    >
      {file.slice(file.lastIndexOf('/') + 1)}
      {range === null ? '' : `:${range.start.line}`}
    </button>
  );
}
