import { FlaskConical } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { currentViewer } from '@/lib/services/current-viewer';
import { loadCatalogue } from '@/lib/services/load-catalogue';
import { EmptyState } from '../_components/empty-state';
import { LinkButton } from '../_components/link-button';
import { PageTitle } from '../_components/page-title';
import { PathStrip } from '../_components/path-strip';
import { toRoute } from '../_components/to-route';
import { bandWords } from './_components/band-words';
import { catalogueFilterOf, isAskedFor } from './_components/catalogue-filter';
import { CatalogueFilters } from './_components/catalogue-filters';
import { ChallengeItem } from './_components/challenge-item';
import { examsOf } from './_components/exams-of';

export const metadata: Metadata = {
  title: 'Challenges',
  description: 'Change a cluster’s files until its paths are safe, and see the effect as you type.',
};

/** All challenges, those that the address asks for. */
export default async function ChallengesPage({ searchParams }: PageProps<'/challenges'>) {
  const [viewer, search] = await Promise.all([currentViewer(), searchParams]);
  const { rows, suggested } = await loadCatalogue(viewer);
  const filter = catalogueFilterOf(search);
  const asked = rows.filter((row) => isAskedFor(row, filter));
  const next = rows.find(({ slug }) => slug === suggested);
  const exams = examsOf(rows.flatMap((row) => row.exams)).toSorted();
  return (
    <>
      <PageTitle title="Challenges">
        Change a cluster’s files until its paths are safe, and see the effect as you type.
      </PageTitle>
      {next ? (
        <section
          aria-labelledby="suggested"
          className="mb-6 flex flex-wrap items-center gap-5 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6"
        >
          <PathStrip path={next.path} />
          <div className="min-w-0 flex-1 basis-60">
            <p className="text-muted text-sm">
              {rows.every(({ state }) => state === 'new') ? 'Begin here' : 'Suggested next'} ·{' '}
              {bandWords(next.minutes)}
            </p>
            <h2 id="suggested" className="font-semibold text-lg">
              {next.title}
            </h2>
          </div>
          <LinkButton href={toRoute(`/challenges/${next.slug}`)} kind="primary">
            {next.state === 'started' ? 'Go on' : 'Look at it'}
          </LinkButton>
        </section>
      ) : null}
      <CatalogueFilters filter={filter} exams={exams} />
      {asked.length > 0 ? (
        <ul className="rounded-xl border border-line bg-surface shadow-card">
          {asked.map((row) => (
            <ChallengeItem key={row.slug} row={row} />
          ))}
        </ul>
      ) : rows.length === 0 ? (
        <EmptyState
          title="No challenges here yet"
          action={<LinkButton href={toRoute('/challenges/free')}>Open the free sandbox</LinkButton>}
        >
          The tasks of this trainer will stand here. Until then you can change a cluster as you like.
        </EmptyState>
      ) : (
        <EmptyState
          title="No challenge is like that"
          action={<LinkButton href={toRoute('/challenges')}>Show all challenges</LinkButton>}
        >
          None of the {rows.length} challenges fits these filters together.
        </EmptyState>
      )}
      <p className="mt-6 flex items-start gap-2 text-muted">
        <FlaskConical size={20} aria-hidden="true" className="mt-0.5 shrink-0" />
        <span>
          No task in mind?{' '}
          <Link
            href={toRoute('/challenges/free')}
            prefetch={false}
            className="text-accent underline underline-offset-4"
          >
            The free sandbox
          </Link>{' '}
          begins with kubeadm’s defaults, a bare kubelet, Konnectivity, or your own files.
        </span>
      </p>
    </>
  );
}
