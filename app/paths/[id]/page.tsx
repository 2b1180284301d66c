import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { OPERATIONS } from '@/lib/rules/operations';
import { pathIds } from '@/lib/rules/path-ids';
import { REGISTRY } from '@/lib/rules/registry';
import { theCatalogue } from '@/lib/services/the-catalogue';
import { countWords } from '../../_components/count-words';
import { LinkButton } from '../../_components/link-button';
import { OutsideLink } from '../../_components/outside-link';
import { PathMapDrawing } from '../../_components/path-map-drawing';
import { PATH_WORDS } from '../../_components/path-words';
import { SectionNav } from '../../_components/section-nav';
import { toRoute } from '../../_components/to-route';
import { ClaimPanel } from '../_components/claim-panel';
import { claimRows } from '../_components/claim-rows';

type Props = { params: Promise<{ id: string }> };

const pathOf = (id: string) => {
  const known = pathIds.find((one) => one === id);
  return known === undefined ? null : theCatalogue().path(known);
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = pathOf((await params).id);
  return path ? { title: path.title, description: path.summary } : { title: 'No such path' };
}

export default async function PathPage({ params }: Props) {
  const path = pathOf((await params).id);
  if (path === null) notFound();
  const catalogue = theCatalogue();
  const lesson = catalogue.lesson(path.lesson);
  const cards = catalogue.itemsOfPath(path.id).length;
  const rows = claimRows(
    path,
    catalogue.knobs,
    REGISTRY.map(({ rule }) => rule),
  );
  const watching = new Set(OPERATIONS.filter(({ paths }) => paths.includes(path.id)).map(({ id }) => id));
  const operations = catalogue.operations.filter(
    ({ id, paths }) => paths.includes(path.id) || watching.has(id),
  );
  return (
    <>
      <SectionNav />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div>
          <h1 className="font-bold text-2xl sm:text-[1.75rem]">{PATH_WORDS[path.id].name}</h1>
          <p className="mt-2 max-w-[68ch] text-lg text-muted">{path.summary}</p>
          <dl className="mt-5 grid gap-x-6 gap-y-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <dt className="text-muted max-sm:-mb-3">Carries</dt>
            <dd>{path.carries}</dd>
            <dt className="text-muted max-sm:-mb-3">Travels as</dt>
            <dd>{path.transport}</dd>
            {path.featureState ? (
              <>
                <dt className="text-muted max-sm:-mb-3">State</dt>
                <dd>
                  {path.featureState.state} since {path.featureState.since}. {path.featureState.note}
                </dd>
              </>
            ) : null}
          </dl>
          <div className="mt-6 flex flex-wrap gap-2">
            {lesson ? (
              <LinkButton href={`/lessons/${lesson.slug}` as Route}>
                Read the lesson{' '}
                <span className="font-normal text-muted">({countWords(lesson.minutes, 'minute')})</span>
              </LinkButton>
            ) : null}
            <LinkButton href={`/browse?path=${path.id}` as Route}>
              Browse its cards <span className="font-normal text-muted">({cards})</span>
            </LinkButton>
            <LinkButton href={toRoute(`/rules?path=${path.id}`)}>Its rules</LinkButton>
          </div>
        </div>
        <figure className="m-0 hidden self-start lg:block">
          <figcaption className="sr-only">
            Map: {PATH_WORDS[path.id].name}, from {PATH_WORDS[path.id].from} to {PATH_WORDS[path.id].to}
          </figcaption>
          <PathMapDrawing width="wide" lit={[path.id]} />
        </figure>
      </div>
      <h2 className="mt-10 mb-1 font-semibold text-xl">Claims</h2>
      <p className="mb-4 max-w-[68ch] text-muted">
        How each stands in a cluster that kubeadm made, what decides it, and which rules watch it.
      </p>
      <div className="flex flex-col gap-4">
        {rows.map((row) => (
          <ClaimPanel key={row.claim} row={row} path={path.id} />
        ))}
      </div>
      <h2 className="mt-10 mb-3 font-semibold text-xl">Operations that use it</h2>
      {operations.length === 0 ? (
        <p className="text-muted">None of those that people meet by name.</p>
      ) : (
        <ul className="grid gap-3 md:grid-cols-2">
          {operations.map((operation) => (
            <li key={operation.id} className="rounded-lg border border-line bg-surface p-4">
              <h3 className="font-medium">{operation.title}</h3>
              {operation.command ? (
                <p className="mt-1 font-mono text-sm [font-variant-ligatures:none] [overflow-wrap:anywhere]">
                  {operation.command}
                </p>
              ) : null}
              <p className="mt-1 text-muted">{operation.summary}</p>
              {operation.needs ? <p className="mt-1 text-muted text-sm">Needs {operation.needs}.</p> : null}
            </li>
          ))}
        </ul>
      )}
      <h2 className="mt-10 mb-2 font-semibold">Sources</h2>
      <ul className="flex flex-col gap-1 text-sm">
        {path.sources.map(({ title, url }) => (
          <li key={title}>{url ? <OutsideLink href={url}>{title}</OutsideLink> : title}</li>
        ))}
      </ul>
    </>
  );
}
