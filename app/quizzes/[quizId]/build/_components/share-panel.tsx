import { CopyButton } from '@/app/_components/copy-button';
import { TextLink } from '@/app/_components/text-link';
import { toRoute } from '@/app/_components/to-route';
import { JoinQr } from '@/app/classes/_components/join-qr';
import type { DetailProps } from './detail';

/** How learners get to the quiz: its link, and for those who are not in the class yet its code and QR. */
export function SharePanel({ view }: DetailProps) {
  const { links } = view;
  const { id, name } = view.class;
  return (
    <>
      {view.state === 'published' ? (
        <p className="mb-4 font-medium text-secure">The quiz is published: {name} can take it.</p>
      ) : (
        <p className="mb-4 text-muted">
          {view.state === 'draft'
            ? 'Publish it first: nobody can take a draft.'
            : 'It is closed: nobody can start it.'}
        </p>
      )}
      <h3 className="font-medium">For the class</h3>
      <div className="mt-1 mb-5 flex flex-wrap items-center gap-3">
        <code className="min-w-0 rounded bg-sunken px-2 py-1.5 font-mono text-sm [overflow-wrap:anywhere]">
          {links.quiz}
        </code>
        <CopyButton text={links.quiz}>Copy the link</CopyButton>
      </div>
      <h3 className="font-medium">For who is not in the class yet</h3>
      {links.join === null ? (
        <p className="mt-1 text-muted">
          Nobody can join at present.{' '}
          <TextLink href={toRoute(`/classes/${id}/settings`)}>Open the class with a code</TextLink>
        </p>
      ) : (
        <div className="mt-1 flex flex-wrap items-center gap-5">
          <JoinQr url={links.join.url} />
          <div className="min-w-0">
            <p className="text-muted text-sm">Join code</p>
            <p className="mb-2 font-mono font-semibold text-2xl tracking-wider">{links.join.code}</p>
            <CopyButton text={links.join.url}>Copy the join link</CopyButton>
          </div>
        </div>
      )}
    </>
  );
}
