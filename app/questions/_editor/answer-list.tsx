import { INPUT_LOOK } from '@/app/_components/input-look';
import type { OwnBody } from '@/lib/quiz/own-question';
import { FeedbackField } from './feedback-field';
import { FieldFault } from './field-fault';
import { AddRow, RemoveRow } from './row-tools';
import { ShareField } from './share-field';
import { useFault } from './use-fault';

type TypeIn = Pick<Extract<OwnBody, { kind: 'type-in' }>, 'answers' | 'caseMatters'>;

type Props = { value: TypeIn; prefix?: string; onChange: (value: TypeIn) => void };

/** What may be typed, each with its share and feedback. */
export function AnswerList({ value, prefix = '', onChange }: Props) {
  const { answers, caseMatters } = value;
  const fault = useFault();
  const change = (at: number, part: Partial<TypeIn['answers'][number]>) =>
    onChange({
      ...value,
      answers: answers.map((answer, place) => (place === at ? { ...answer, ...part } : answer)),
    });
  return (
    <fieldset className="py-2">
      <legend className="mb-1.5 font-medium">
        {prefix}Answers{' '}
        <span className="font-normal text-muted text-sm">
          <code>*</code> stands for any letters.
        </span>
      </legend>
      <ol className="grid gap-3">
        {answers.map((answer, at) => {
          const label = `${prefix}Answer ${at + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers have no name but their place.
            <li key={at} className="flex items-start gap-2">
              <div className="grid min-w-0 flex-1 gap-1.5">
                <div className="flex flex-wrap gap-2">
                  <input
                    type="text"
                    aria-label={label}
                    value={answer.text}
                    maxLength={300}
                    autoCapitalize="off"
                    spellCheck={false}
                    {...fault(label).field}
                    className={`${INPUT_LOOK} min-w-40 flex-1 font-mono`}
                    onChange={({ target }) => change(at, { text: target.value })}
                  />
                  <ShareField
                    label={label}
                    fraction={answer.fraction}
                    onChange={(fraction) => change(at, { fraction })}
                  />
                </div>
                <FieldFault name={label} />
                <FeedbackField
                  label={`${label}, feedback`}
                  value={answer.feedback}
                  onChange={(feedback) => change(at, { feedback })}
                />
              </div>
              <RemoveRow
                label={label.toLowerCase()}
                disabled={answers.length <= 1}
                onRemove={() => onChange({ ...value, answers: answers.filter((_, place) => place !== at) })}
              />
            </li>
          );
        })}
      </ol>
      <div className="mt-2 flex flex-wrap items-center gap-x-4">
        <AddRow
          disabled={answers.length >= 50}
          onAdd={() =>
            onChange({ ...value, answers: [...answers, { text: '', fraction: 1, feedback: null }] })
          }
        >
          Answer
        </AddRow>
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={caseMatters}
            className="size-4 accent-accent"
            onChange={({ target }) => onChange({ ...value, caseMatters: target.checked })}
          />
          Upper and lower case matter
        </label>
      </div>
    </fieldset>
  );
}
