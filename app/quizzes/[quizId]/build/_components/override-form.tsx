import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { SelectField } from '@/app/_components/select-field';
import type { QuizOverride } from '@/lib/quiz/quiz-override';
import type { OverridesView, OverrideView } from '@/lib/services/build-views';
import { MomentField } from './moment-field';
import { NumberField } from './number-field';

type Props = {
  view: OverridesView;
  zone: string;
  /** Whether it was saved. */
  onSave: (target: OverrideView['for'], override: QuizOverride) => Promise<boolean>;
};

/** Adds an exception: for whom, and only what differs. */
export function OverrideForm({ view, zone, onSave }: Props) {
  const [target, setTarget] = useState('');
  const [override, setOverride] = useState<QuizOverride>({});
  // A saved form begins anew.
  const [round, setRound] = useState(0);
  const set = (name: keyof QuizOverride, value: number | null) => {
    const { [name]: _, ...others } = override;
    setOverride(value === null ? others : { ...others, [name]: value });
  };
  const isEmpty = target === '' || Object.keys(override).length === 0;
  const save = async () => {
    const [kind = '', id = ''] = target.split(/:(.*)/s);
    if (!(await onSave(kind === 'label' ? { label: id } : { personId: id }, override))) return;
    setTarget('');
    setOverride({});
    setRound(round + 1);
  };
  return (
    <fieldset className="mt-2 border-line border-t pt-1 pb-3">
      <legend className="sr-only">Add an exception</legend>
      <SelectField
        name="override-for"
        label="For whom"
        value={target}
        width="max-w-80"
        options={[
          { value: '', label: 'Choose' },
          ...view.labels.map((label) => ({ value: `label:${label}`, label: `Label: ${label}` })),
          ...view.people.map(({ id, name }) => ({ value: `person:${id}`, label: name })),
        ]}
        onChange={(event) => setTarget(event.target.value)}
      />
      <div key={round} className="grid gap-x-5 sm:grid-cols-2">
        {(['opensAt', 'dueAt', 'closesAt'] as const).map((name) => (
          <MomentField
            key={name}
            name={`override-${name}`}
            label={{ opensAt: 'Opens', dueAt: 'Due', closesAt: 'Closes' }[name]}
            value={override[name] ?? null}
            zone={zone}
            onChange={(value) => set(name, value)}
          />
        ))}
        <NumberField
          name="override-limit"
          label="Time limit, minutes"
          value={override.timeLimitMinutes ?? null}
          min={1}
          max={10_080}
          placeholder="as for all"
          onChange={(value) => set('timeLimitMinutes', value)}
        />
        <NumberField
          name="override-extra"
          label="More time, %"
          value={override.extraTimePercent ?? null}
          min={0}
          max={400}
          placeholder="as for all"
          onChange={(value) => set('extraTimePercent', value)}
        />
        <NumberField
          name="override-attempts"
          label="Attempts"
          value={override.attempts ?? null}
          min={1}
          max={100}
          placeholder="as for all"
          onChange={(value) => set('attempts', value)}
        />
      </div>
      <Button size="small" disabled={isEmpty} onClick={() => void save()}>
        Add the exception
      </Button>
    </fieldset>
  );
}
