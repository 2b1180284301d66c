import type { Span } from '@/lib/core/span';
import type { Evidence } from '@/lib/rules/evidence';
import { HoldsSign } from '../_components/holds-sign';
import { Fold } from './fold';

export type Show = (file: string, range: Span | null) => void;
type Props = { because: readonly Evidence[]; show: Show };

/** Reasons under reasons: what was seen, what it says of the claim, and where it stands. What holds and rests on more is folded. */
export function EvidenceTree({ because, show }: Props) {
  return (
    <ul className="flex flex-col gap-1.5">
      {because.map((evidence, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two reasons may be the same seen twice
        <li key={`${i}-${evidence.id}`}>
          <div className="flex items-start gap-2">
            <span className="pt-0.5">
              <HoldsSign holds={evidence.holds} bare />
            </span>
            <p className="min-w-0 flex-1 text-[0.9375rem]">
              {evidence.message} <Where evidence={evidence} show={show} />
            </p>
          </div>
          {evidence.because && evidence.because.length > 0 ? (
            <Rest because={evidence.because} open={evidence.holds !== true} show={show} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Rest({ because, open, show }: Props & { open: boolean }) {
  return (
    <Fold
      className="ml-6"
      open={open}
      summary="What it rests on"
      look="min-h-9 w-fit items-center text-muted text-sm"
    >
      {() => <EvidenceTree because={because} show={show} />}
    </Fold>
  );
}

function Where({ evidence: { file, range, layer }, show }: { evidence: Evidence; show: Show }) {
  if (file === null)
    return layer === undefined ? null : <span className="text-muted text-sm">({layer})</span>;
  return (
    <button
      type="button"
      onClick={() => show(file, range)}
      className="text-left text-accent text-sm underline underline-offset-4 [overflow-wrap:anywhere]"
    >
      {file.slice(file.lastIndexOf('/') + 1)}
      {range === null ? '' : `:${range.start.line}`}
    </button>
  );
}
