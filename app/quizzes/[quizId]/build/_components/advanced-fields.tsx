import { SelectField } from '@/app/_components/select-field';
import { SwitchField } from '@/app/_components/switch-field';
import { TextField } from '@/app/_components/text-field';
import { GRADING_METHODS, type QuizSettings } from '@/lib/quiz/quiz-settings';
import { NumberField } from './number-field';
import { ReviewFields } from './review-fields';

type Props = { settings: QuizSettings; onSet: (change: Partial<QuizSettings>) => void };

const METHODS = {
  best: 'The best',
  last: 'The last',
  first: 'The first',
  average: 'The average of all',
} as const;

/** All the rest of how a quiz is taken. */
export function AdvancedFields({ settings, onSet }: Props) {
  return (
    <details className="mt-3 rounded-lg border border-line px-4 py-1">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">Advanced</summary>
      <div className="grid gap-x-5 sm:grid-cols-2">
        <NumberField
          name="timeLimitMinutes"
          label="Time limit, minutes"
          value={settings.timeLimitMinutes}
          min={1}
          max={10_080}
          placeholder="none"
          onChange={(timeLimitMinutes) => onSet({ timeLimitMinutes })}
        />
        <NumberField
          name="graceSeconds"
          label="Grace, seconds"
          help="So long after the end an answer still counts: for slow networks."
          value={settings.graceSeconds}
          min={0}
          max={3600}
          onChange={(graceSeconds) => onSet({ graceSeconds: graceSeconds ?? 0 })}
        />
        <NumberField
          name="attempts"
          label="Attempts"
          value={settings.attempts}
          min={1}
          max={100}
          placeholder="any number"
          onChange={(attempts) => onSet({ attempts })}
        />
        <SelectField
          name="method"
          label="Which attempt counts"
          value={settings.method}
          options={GRADING_METHODS.map((method) => ({ value: method, label: METHODS[method] }))}
          onChange={({ target }) => {
            const method = GRADING_METHODS.find((one) => one === target.value);
            if (method) onSet({ method });
          }}
        />
        <NumberField
          name="coolDownMinutes"
          label="Wait between attempts, minutes"
          value={settings.coolDownMinutes}
          min={0}
          max={525_600}
          onChange={(coolDownMinutes) => onSet({ coolDownMinutes: coolDownMinutes ?? 0 })}
        />
        <NumberField
          name="latePercent"
          label="Late work earns, %"
          help="Of what it would earn in time: after the due time, before it closes."
          value={settings.latePercent}
          min={0}
          max={100}
          onChange={(latePercent) => onSet({ latePercent: latePercent ?? 0 })}
        />
        <NumberField
          name="passPercent"
          label="Pass mark, %"
          value={settings.passPercent}
          min={0}
          max={100}
          placeholder="none"
          onChange={(passPercent) => onSet({ passPercent })}
        />
        <TextField
          name="quiz-password"
          label="Password"
          help="Learners type it before they start. Empty for none."
          type="text"
          autoComplete="off"
          maxLength={100}
          value={settings.password ?? ''}
          onChange={({ target }) => onSet({ password: target.value === '' ? null : target.value })}
        />
      </div>
      <SwitchField
        name="onePerPage"
        label="One question per page"
        checked={settings.onePerPage}
        onChange={(onePerPage) => onSet({ onePerPage })}
      />
      <SwitchField
        name="shuffleOptions"
        label="Mix the order of options"
        checked={settings.shuffleOptions}
        onChange={(shuffleOptions) => onSet({ shuffleOptions })}
      />
      <SwitchField
        name="pinVersions"
        label="Keep own questions at the version that was chosen"
        help="Else each new attempt gets the newest."
        checked={settings.pinVersions}
        onChange={(pinVersions) => onSet({ pinVersions })}
      />
      <ReviewFields review={settings.review} onChange={(review) => onSet({ review })} />
    </details>
  );
}
