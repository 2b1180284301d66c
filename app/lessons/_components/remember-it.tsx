import type { Route } from 'next';
import type { PathId } from '@/lib/content/note';
import { ActionForm } from '../../_components/action-form';
import { countWords } from '../../_components/count-words';
import type { FormAction } from '../../_components/form-action';
import { LinkButton } from '../../_components/link-button';
import { PathGlyph } from '../../_components/path-glyph';
import { PATH_WORDS } from '../../_components/path-words';
import { SubmitButton } from '../../_components/submit-button';
import { ZoneField } from '../../_components/zone-field';

type Props = {
  /** The paths of the lesson with how many cards each has; empty for a lesson about all of them. */
  paths: readonly { path: PathId; cards: number }[];
  /** For a visitor: starting as a guest comes first. */
  startAsGuest: FormAction | null;
};

/** From reading to remembering: how many cards the lesson has, and the way to them. */
export function RememberIt({ paths, startAsGuest }: Props) {
  const cards = paths.reduce((sum, { cards }) => sum + cards, 0);
  const [only] = paths;
  return (
    <section
      aria-labelledby="remember"
      className="mt-10 flex flex-col gap-4 rounded-xl border border-line bg-surface p-5 shadow-card"
    >
      <div>
        <h2 id="remember" className="font-semibold text-lg">
          Remember it
        </h2>
        <p className="mt-1 text-muted">
          {cards > 0
            ? `This lesson has ${countWords(cards, 'card')}. Each comes back just before you would forget it.`
            : 'This lesson has no cards of its own: it rests on those of all the paths.'}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {startAsGuest ? (
          <ActionForm action={startAsGuest} className="flex flex-col gap-2">
            <ZoneField />
            {paths.length === 1 && only ? <input type="hidden" name="path" value={only.path} /> : null}
            <SubmitButton>Start as a guest and review</SubmitButton>
          </ActionForm>
        ) : paths.length === 0 ? (
          <LinkButton href="/review" kind="primary">
            Review today’s cards
          </LinkButton>
        ) : paths.length === 1 && only ? (
          <LinkButton href={`/review?path=${only.path}` as Route} kind="primary">
            Review this path
          </LinkButton>
        ) : (
          paths.map(({ path, cards }) => (
            <LinkButton key={path} href={`/review?path=${path}` as Route}>
              <PathGlyph path={path} decorative />
              <span>
                {PATH_WORDS[path].name} <span className="font-normal text-muted">({cards})</span>
              </span>
            </LinkButton>
          ))
        )}
      </div>
    </section>
  );
}
