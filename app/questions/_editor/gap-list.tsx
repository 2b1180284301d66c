import { SelectField } from '@/app/_components/select-field';
import type { OwnGap } from '@/lib/quiz/own-question';
import { AnswerList } from './answer-list';
import { OptionList } from './option-list';
import { RangeList } from './range-list';
import { RemoveRow } from './row-tools';

type Props = { gaps: OwnGap[]; onChange: (gaps: OwnGap[]) => void; onRemove: (place: number) => void };

const KINDS: readonly { value: OwnGap['kind']; label: string }[] = [
  { value: 'type-in', label: 'Type it' },
  { value: 'choose-one', label: 'Choose one' },
  { value: 'number', label: 'Number' },
];

/** The gaps of a text, each with how it is filled. */
export function GapList({ gaps, onChange, onRemove }: Props) {
  const change = (at: number, gap: OwnGap) => onChange(gaps.with(at, gap));
  return (
    <>
      {gaps.map((gap, at) => {
        const prefix = `Gap ${at + 1}, `;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no name but their number.
          <section key={at} aria-label={`Gap ${at + 1}`} className="mt-3 rounded-lg border border-line p-3">
            <div className="flex items-start justify-between gap-3">
              <SelectField
                name={`gap-${at + 1}-kind`}
                label={`Gap ${at + 1}`}
                value={gap.kind}
                options={KINDS}
                width="max-w-60"
                onChange={({ target }) => {
                  const kind = KINDS.find(({ value }) => value === target.value)?.value;
                  if (kind) change(at, gapOfKind(kind, gap.points));
                }}
              />
              <RemoveRow label={`gap ${at + 1}`} disabled={gaps.length <= 1} onRemove={() => onRemove(at)} />
            </div>
            {gap.kind === 'choose-one' ? (
              <OptionList
                kind="choose-one"
                prefix={prefix}
                options={gap.options}
                onChange={(options) => change(at, { ...gap, options })}
              />
            ) : gap.kind === 'type-in' ? (
              <AnswerList
                prefix={prefix}
                value={gap}
                onChange={(value) => change(at, { ...gap, ...value })}
              />
            ) : (
              <RangeList
                prefix={prefix}
                ranges={gap.answers}
                onChange={(answers) => change(at, { ...gap, answers })}
              />
            )}
          </section>
        );
      })}
    </>
  );
}

/** An empty gap of a kind. */
export function gapOfKind(kind: OwnGap['kind'], points: number): OwnGap {
  const option = (fraction: number) => ({ text: '', fraction, feedback: null });
  if (kind === 'choose-one') return { kind, options: [option(1), option(0), option(0)], points };
  if (kind === 'type-in') return { kind, answers: [option(1)], caseMatters: false, points };
  return { kind, answers: [{ from: 0, to: 0, fraction: 1, feedback: null }], points };
}
