import type { Metadata } from 'next';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadHome } from '@/lib/services/load-home';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { raiseTodayAction } from './_actions/raise-today';
import { setDeckAction } from './_actions/set-deck';
import { startAsGuestAction } from './_actions/start-as-guest';
import { lessonLinks } from './_components/lesson-links';
import { SignedInHome } from './_home/signed-in-home';
import { Welcome } from './_home/welcome';

export async function generateMetadata(): Promise<Metadata> {
  return (await currentViewer()) === null
    ? { title: { absolute: 'Spokewise: keep Kubernetes traffic in mind' } }
    : { title: { absolute: 'Today · Spokewise' } };
}

export default async function HomePage() {
  const viewer = await currentViewer();
  const catalogue = theCatalogue();
  const links = lessonLinks(catalogue);
  if (viewer === null) return <Welcome startAsGuest={startAsGuestAction} links={links} />;
  const home = await loadHome(viewer);
  return (
    <SignedInHome
      home={home}
      exams={catalogue.exams.map(({ id, name, title }) => ({ id, name, title }))}
      links={links}
      setDeck={setDeckAction}
      raiseToday={raiseTodayAction}
    />
  );
}
