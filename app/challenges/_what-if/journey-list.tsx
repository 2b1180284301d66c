import { BadgeCheck, Eye, LockKeyhole, ShieldCheck } from 'lucide-react';
import type { JourneySegment, Proof } from '@/lib/rules/operation-journey';
import { HoldsSign } from '../../_components/holds-sign';
import { EvidenceTree, type Show } from '../../_report/evidence-tree';
import { PLACE_WORDS, SEGMENT_LOOKS } from './segment-look';

type Props = {
  segments: readonly JourneySegment[];
  step: number;
  onStep: (step: number) => void;
  show: Show;
};

/** The picture's twin: the legs in order as text, the one that is told with all that is known of it. */
export function JourneyList({ segments, step, onStep, show }: Props) {
  return (
    <ol className="flex flex-col gap-1">
      {segments.map((segment, at) => {
        const look = SEGMENT_LOOKS[segment.state];
        const told = at === step;
        return (
          <li key={segment.id} className={`border-l-4 pl-3 ${told ? 'border-accent' : 'border-line'}`}>
            <button
              type="button"
              aria-current={told ? 'step' : undefined}
              onClick={() => onStep(at)}
              className="flex min-h-11 w-full flex-wrap items-center gap-x-3 text-left hover:text-accent"
            >
              <span className="font-medium">
                {at + 1}. {capital(PLACE_WORDS[segment.from])} → {PLACE_WORDS[segment.to]}
              </span>
              <span className={`font-medium text-sm ${look.text}`}>{look.word}</span>
            </button>
            {told ? <Told segment={segment} show={show} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

function Told({ segment, show }: { segment: JourneySegment; show: Show }) {
  const { what, encrypted, server, client, attacker, because, to, from } = segment;
  return (
    <div className="flex flex-col gap-2 pb-3 text-[0.9375rem]">
      <p>{what}</p>
      <dl className="flex flex-col gap-2">
        <ProofRow icon={LockKeyhole} name="Encrypted" proof={encrypted} />
        <ProofRow icon={ShieldCheck} name={`How it knows the ${PLACE_WORDS[to]}`} proof={server} />
        <ProofRow icon={BadgeCheck} name={`How the ${PLACE_WORDS[to]} knows who calls`} proof={client} />
        <div className="relative pl-[26px]">
          <dt className="text-muted text-sm">
            <Eye size={18} aria-hidden="true" className="absolute top-0.5 left-0 text-muted" />
            {from === 'person' || segment.path === null ? 'On this leg' : 'Somebody on the wire'}
          </dt>
          <dd>{attacker}</dd>
        </div>
      </dl>
      {because.length > 0 ? <EvidenceTree because={because} show={show} /> : null}
    </div>
  );
}

function ProofRow({
  icon: Icon,
  name,
  proof,
}: {
  icon: typeof LockKeyhole;
  name: string;
  proof: Proof | null;
}) {
  if (proof === null) return null;
  return (
    <div className="relative pl-[26px]">
      <dt className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
        <Icon size={18} aria-hidden="true" className="absolute top-0.5 left-0 text-muted" />
        {name} <HoldsSign holds={proof.holds} />
      </dt>
      <dd className="[overflow-wrap:anywhere]">{proof.words}</dd>
    </div>
  );
}

function capital(word: string): string {
  return word === 'you' ? 'You' : word;
}
