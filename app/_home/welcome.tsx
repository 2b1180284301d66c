import type { PathId } from '@/lib/content/note';
import { ActionForm } from '../_components/action-form';
import type { FormAction } from '../_components/form-action';
import type { LessonLink } from '../_components/lesson-links';
import { LinkButton } from '../_components/link-button';
import { SubmitButton } from '../_components/submit-button';
import { TextLink } from '../_components/text-link';
import { ZoneField } from '../_components/zone-field';
import { MapDemo } from './map-demo';

const PROMISES = [
  {
    title: 'A few minutes a day',
    text: 'Cards come back just before you would forget them, scheduled by FSRS for the recall you choose.',
  },
  {
    title: 'Today’s Kubernetes',
    text: 'Facts hold for version 1.36 and name their source. Where exams and old pages still say otherwise, the card tells you.',
  },
  {
    title: 'By exam or by path',
    text: 'Study what KCNA, KCSA, CKA or CKS asks for, by its official weights, or one path at a time.',
  },
] as const;

type Props = { startAsGuest: FormAction; links: Partial<Record<PathId, LessonLink>> };

/** Home of a first-time visitor: the promise, a map to try, one click to begin. */
export function Welcome({ startAsGuest, links }: Props) {
  return (
    <div className="flex flex-col gap-12">
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-center">
        <div>
          <h1 className="font-bold text-3xl sm:text-[2.5rem]">
            Know which connections of a Kubernetes cluster you can trust, and keep knowing it
          </h1>
          <p className="mt-4 max-w-[34rem] text-lg text-muted">
            Ten paths run between nodes and the control plane, and some are open by default. Learn them for
            KCNA, KCSA, CKA and CKS in a few minutes a day, with cards that come back just before you forget.
          </p>
          <div className="mt-6 flex flex-col gap-3 sm:flex-row sm:items-start">
            <ActionForm action={startAsGuest} className="flex flex-col gap-2">
              <ZoneField />
              <SubmitButton size="large">Start as a guest</SubmitButton>
            </ActionForm>
            <LinkButton href="/sign-up" size="large">
              Sign up
            </LinkButton>
          </div>
          <p className="mt-3 text-muted text-sm">
            No e-mail needed to start. Sign up later and every review stays with you.{' '}
            <TextLink href="/sign-in">Sign in</TextLink> if you have an account.
          </p>
        </div>
        <section
          aria-labelledby="demo"
          className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-6"
        >
          <h2 id="demo" className="mb-4 font-semibold text-lg">
            Take a setting away and watch
          </h2>
          <MapDemo links={links} />
        </section>
      </div>
      <ul className="grid gap-8 sm:grid-cols-3">
        {PROMISES.map((promise) => (
          <li key={promise.title}>
            <h2 className="font-semibold">{promise.title}</h2>
            <p className="mt-1 text-muted">{promise.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
