import { ChoiceField } from '@/app/_components/choice-field';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { QUIZ_PRESETS, quizSettingsSchema } from '@/lib/quiz/quiz-settings';
import { AdvancedFields } from './advanced-fields';
import type { DetailProps } from './detail';
import { MomentField } from './moment-field';
import { Overrides } from './overrides';
import { PRESET_WORDS } from './preset-words';

/** How the quiz is taken: a preset, when, and under "Advanced" all the rest. */
export function SettingsFields({ draft, view, learnerId, onChange }: DetailProps) {
  const { zone } = view;
  const { settings } = draft;
  const set = (change: Partial<typeof settings>) => onChange({ do: 'settings', change });
  const parsed = quizSettingsSchema.safeParse(settings);
  const faultAt = (field: string) =>
    parsed.success ? undefined : parsed.error.issues.find(({ path }) => path[0] === field)?.message;
  return (
    <>
      <ChoiceField
        name="preset"
        legend="Kind of quiz"
        help="Choosing one fills in everything below but the dates and the password."
        value={settings.preset}
        options={QUIZ_PRESETS.map((preset) => ({
          value: preset,
          label: PRESET_WORDS[preset].name,
          hint: PRESET_WORDS[preset].short,
        }))}
        onChange={(value) => {
          const preset = QUIZ_PRESETS.find((one) => one === value);
          if (preset) onChange({ do: 'preset', preset });
        }}
      />
      <p className="mt-2 text-muted text-sm">
        Times are in {zone.replaceAll('_', ' ')}, which{' '}
        <TextLink href={toRoute('/settings')}>your settings</TextLink> change. Learners see them in their own
        zone. Empty means no limit.
      </p>
      <div className="grid gap-x-5 sm:grid-cols-2">
        <MomentField
          name="opensAt"
          label="Opens"
          value={settings.opensAt}
          zone={zone}
          error={faultAt('opensAt')}
          onChange={(opensAt) => set({ opensAt })}
        />
        <MomentField
          name="dueAt"
          label="Due"
          value={settings.dueAt}
          zone={zone}
          error={faultAt('dueAt')}
          onChange={(dueAt) => set({ dueAt })}
        />
        <MomentField
          name="closesAt"
          label="Closes"
          value={settings.closesAt}
          zone={zone}
          error={faultAt('closesAt')}
          onChange={(closesAt) => set({ closesAt })}
        />
      </div>
      {/* A preset changes everything in it, so it begins anew. */}
      <AdvancedFields key={settings.preset} settings={settings} onSet={set} />
      <Overrides quizId={view.id} learnerId={learnerId} zone={zone} />
    </>
  );
}
