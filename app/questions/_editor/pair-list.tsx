import { INPUT_LOOK } from '@/app/_components/input-look';
import type { OwnBody } from '@/lib/quiz/own-question';
import { FieldFault } from './field-fault';
import { AddRow, RemoveRow } from './row-tools';
import { useFault } from './use-fault';

type Match = Extract<OwnBody, { kind: 'match' }>;

/** Pairs to be found, and partners that belong to none. */
export function PairList({ body, onChange }: { body: Match; onChange: (body: Match) => void }) {
  const { pairs, spare } = body;
  const fault = useFault();
  const change = (at: number, part: Partial<Match['pairs'][number]>) =>
    onChange({ ...body, pairs: pairs.map((pair, place) => (place === at ? { ...pair, ...part } : pair)) });
  const field = (label: string, value: string, set: (text: string) => void) => (
    <div className="grid min-w-0 content-start gap-1.5">
      <input
        type="text"
        aria-label={label}
        value={value}
        maxLength={4000}
        {...fault(label).field}
        className={`${INPUT_LOOK} min-w-0`}
        onChange={({ target }) => set(target.value)}
      />
      <FieldFault name={label} />
    </div>
  );
  return (
    <>
      <fieldset className="py-2">
        <legend className="mb-1.5 font-medium">Pairs</legend>
        <ol className="grid gap-3">
          {pairs.map(({ left, right }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no name but their place.
            <li key={at} className="flex items-start gap-2">
              <div className="grid min-w-0 flex-1 gap-1.5 sm:grid-cols-2">
                {field(`Pair ${at + 1}, left`, left, (text) => change(at, { left: text }))}
                {field(`Pair ${at + 1}, partner`, right, (text) => change(at, { right: text }))}
              </div>
              <RemoveRow
                label={`pair ${at + 1}`}
                disabled={pairs.length <= 1}
                onRemove={() => onChange({ ...body, pairs: pairs.filter((_, place) => place !== at) })}
              />
            </li>
          ))}
        </ol>
        <AddRow
          disabled={pairs.length >= 20}
          onAdd={() => onChange({ ...body, pairs: [...pairs, { left: '', right: '' }] })}
        >
          Pair
        </AddRow>
      </fieldset>
      <fieldset className="py-2">
        <legend className="mb-1.5 font-medium">
          Partners too many{' '}
          <span className="font-normal text-muted text-sm">
            They belong to none, so that the last pair is not given away.
          </span>
        </legend>
        <ol className="grid gap-3">
          {spare.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: partners have no name but their place.
            <li key={at} className="flex items-start gap-2">
              <div className="min-w-0 flex-1">
                {field(`Partner too many ${at + 1}`, text, (next) =>
                  onChange({ ...body, spare: spare.with(at, next) }),
                )}
              </div>
              <RemoveRow
                label={`partner too many ${at + 1}`}
                disabled={false}
                onRemove={() => onChange({ ...body, spare: spare.filter((_, place) => place !== at) })}
              />
            </li>
          ))}
        </ol>
        <AddRow disabled={spare.length >= 20} onAdd={() => onChange({ ...body, spare: [...spare, ''] })}>
          Partner
        </AddRow>
      </fieldset>
    </>
  );
}
