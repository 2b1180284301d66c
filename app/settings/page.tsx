import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadSettings } from '@/lib/services/load-settings';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { saveSettingsAction } from '../_actions/save-settings';
import { PageTitle } from '../_components/page-title';
import { TextLink } from '../_components/text-link';
import { SettingsForm } from './_components/settings-form';
import { SettingsSections } from './_components/settings-sections';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const viewer = await currentViewer();
  if (viewer === null) redirect('/sign-in');
  const { settings, zones } = await loadSettings(viewer);
  const exams = theCatalogue().exams.map(({ id, name, title }) => ({ id, name, title }));
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title="Settings">
        They hold from your next card on. Your name, data and sign-out are on the{' '}
        <TextLink href="/account">account page</TextLink>.
      </PageTitle>
      <SettingsForm action={saveSettingsAction}>
        <SettingsSections settings={settings} zones={zones} exams={exams} />
      </SettingsForm>
    </div>
  );
}
