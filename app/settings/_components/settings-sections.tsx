'use client';

import { use } from 'react';
import type { LearnerSettings } from '@/lib/srs/learner-settings';
import { ChoiceField } from '../../_components/choice-field';
import { DeckFields } from '../../_components/deck-fields';
import { Panel } from '../../_components/panel';
import { SelectField } from '../../_components/select-field';
import { SwitchField } from '../../_components/switch-field';
import { TextField } from '../../_components/text-field';
import { RetentionField } from './retention-field';
import { SettingsErrorsContext } from './settings-errors';
import { ShortcutFields } from './shortcut-fields';

type Props = {
  settings: LearnerSettings;
  zones: readonly string[];
  exams: readonly { id: string; name: string; title: string }[];
};

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** All settings by what they are about. Field names are those that saveSettingsAction reads. */
export function SettingsSections({ settings, zones, exams }: Props) {
  const errors = use(SettingsErrorsContext);
  return (
    <>
      <Panel title="What and when">
        <DeckFields deck={settings.deck} exams={exams} errors={errors} />
        <TextField
          name="examDate"
          type="date"
          label="Exam date"
          help="Shown on your home page with the days that are left. Leave it empty if there is none."
          defaultValue={settings.examDate ?? ''}
          error={errors.examDate}
          width="max-w-52"
        />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <TextField
            name="newPerDay"
            type="number"
            inputMode="numeric"
            min={0}
            max={9999}
            label="New cards per day"
            help="Each new card brings about seven to ten reviews over the following weeks."
            defaultValue={settings.newPerDay}
            error={errors.newPerDay}
            width="max-w-32"
          />
          <TextField
            name="reviewsPerDay"
            type="number"
            inputMode="numeric"
            min={0}
            max={9999}
            label="Reviews per day"
            help="At most. What is left over waits and comes first when you catch up."
            defaultValue={settings.reviewsPerDay}
            error={errors.reviewsPerDay}
            width="max-w-32"
          />
        </div>
      </Panel>
      <Panel title="Memory">
        <RetentionField
          percent={Math.round(settings.parameters.requestRetention * 100)}
          error={errors.requestRetention}
        />
        <SwitchField
          name="burySiblings"
          label="Keep related cards apart"
          help="Two cards of one fact never come on the same day."
          defaultChecked={settings.burySiblings}
          error={errors.burySiblings}
        />
        <SwitchField
          name="addMissed"
          label="Add what a challenge missed"
          help="Cards that a missed objective rests on go into your deck by themselves, to be met on the same day."
          defaultChecked={settings.addMissed}
          error={errors.addMissed}
        />
        <TextField
          name="learnAheadMinutes"
          type="number"
          inputMode="numeric"
          min={0}
          max={240}
          label="Learn ahead, in minutes"
          help="When nothing else is left, cards that are still in their learning steps come this much early, so that a session can end."
          defaultValue={settings.learnAheadMinutes}
          error={errors.learnAheadMinutes}
          width="max-w-32"
        />
      </Panel>
      <Panel title="Your day">
        <TextField
          name="zone"
          label="Time zone"
          list="zones"
          help="Type a city, then choose. Decides when your study day begins."
          defaultValue={settings.calendar.zone}
          error={errors.zone}
          autoComplete="off"
          spellCheck={false}
          width="max-w-80"
        />
        <datalist id="zones">
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <SelectField
          name="rolloverHour"
          label="A new day begins at"
          help="Later than midnight, so that a late evening still belongs to the day before."
          defaultValue={String(settings.calendar.rolloverHour)}
          options={HOURS}
          error={errors.rolloverHour}
          width="max-w-32"
        />
      </Panel>
      <Panel title="During a review">
        <ChoiceField
          name="buttons"
          legend="Answer buttons"
          defaultValue={String(settings.buttons)}
          error={errors.buttons}
          help="Two are quicker to choose from, four tell the scheduler more."
          options={[
            { value: '4', label: 'Four', hint: 'Again, Hard, Good, Easy' },
            { value: '2', label: 'Two', hint: 'Again, Good' },
          ]}
        />
        <SelectField
          name="reviewOrder"
          label="Order of reviews"
          help="Catching up shows first what you are about to lose, which helps after a pause."
          defaultValue={settings.reviewOrder}
          error={errors.reviewOrder}
          options={[
            { value: 'due', label: 'By due day' },
            { value: 'catch-up', label: 'Catching up: least likely to be recalled first' },
            { value: 'interval', label: 'Shortest interval first' },
            { value: 'random', label: 'Shuffled' },
          ]}
          width="max-w-lg"
        />
        <SelectField
          name="newOrder"
          label="New cards come"
          help="Where they stand among the reviews of a session."
          defaultValue={settings.newOrder}
          error={errors.newOrder}
          options={[
            { value: 'mixed', label: 'Between the reviews' },
            { value: 'before', label: 'Before the reviews' },
            { value: 'after', label: 'After the reviews' },
          ]}
          width="max-w-80"
        />
        <ShortcutFields shortcuts={settings.shortcuts} errors={errors} />
      </Panel>
      <Panel title="Look">
        <ChoiceField
          name="theme"
          legend="Theme"
          defaultValue={settings.theme}
          error={errors.theme}
          help="Kept with your account and on this device."
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </Panel>
    </>
  );
}
