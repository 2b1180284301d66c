import { ChoiceField } from '@/app/_components/choice-field';
import { SwitchField } from '@/app/_components/switch-field';
import type { OwnBody } from '@/lib/quiz/own-question';
import { AnswerList } from './answer-list';
import { FeedbackField } from './feedback-field';
import { GapList } from './gap-list';
import { OptionList } from './option-list';
import { PairList } from './pair-list';
import { RangeList } from './range-list';
import { StepList } from './step-list';

type Props = {
  body: OwnBody;
  onChange: (body: OwnBody) => void;
  /** Takes a gap out of the prompt too. */
  onRemoveGap: (place: number) => void;
};

/** What of a question depends on its kind. */
export function BodyFields({ body, onChange, onRemoveGap }: Props) {
  switch (body.kind) {
    case 'choose-one':
    case 'choose-many':
      return (
        <>
          <OptionList
            key={body.kind}
            kind={body.kind}
            options={body.options}
            onChange={(options) => onChange({ ...body, options })}
          />
          <Shuffle
            value={body.shuffle}
            what="options"
            onChange={(shuffle) => onChange({ ...body, shuffle })}
          />
        </>
      );
    case 'true-false':
      return (
        <>
          <ChoiceField
            name="holds"
            legend="The sentence is"
            value={String(body.holds)}
            options={[
              { value: 'true', label: 'True' },
              { value: 'false', label: 'False' },
            ]}
            onChange={(value) => onChange({ ...body, holds: value === 'true' })}
          />
          <div className="grid gap-2">
            <FeedbackField
              label="Feedback to who said true"
              value={body.whenTrue}
              onChange={(whenTrue) => onChange({ ...body, whenTrue })}
            />
            <FeedbackField
              label="Feedback to who said false"
              value={body.whenFalse}
              onChange={(whenFalse) => onChange({ ...body, whenFalse })}
            />
          </div>
        </>
      );
    case 'type-in':
      return <AnswerList value={body} onChange={(value) => onChange({ ...body, ...value })} />;
    case 'number':
      return <RangeList ranges={body.answers} onChange={(answers) => onChange({ ...body, answers })} />;
    case 'match':
      return (
        <>
          <PairList body={body} onChange={onChange} />
          <Shuffle
            value={body.shuffle}
            what="partners"
            onChange={(shuffle) => onChange({ ...body, shuffle })}
          />
        </>
      );
    case 'order':
      return <StepList steps={body.steps} onChange={(steps) => onChange({ ...body, steps })} />;
    default:
      return (
        <GapList gaps={body.gaps} onChange={(gaps) => onChange({ ...body, gaps })} onRemove={onRemoveGap} />
      );
  }
}

function Shuffle({
  value,
  what,
  onChange,
}: {
  value: boolean;
  what: string;
  onChange: (value: boolean) => void;
}) {
  return (
    <SwitchField
      name="shuffle"
      label={`Mix the order of ${what}`}
      help="Where the quiz allows it. Leave it off where their order means something."
      checked={value}
      onChange={onChange}
    />
  );
}
