import type { Route } from 'next';
import type { PathId } from '@/lib/content/note';
import type { PathMastery } from '@/lib/services/page-views';
import type { LessonLink } from '../_components/lesson-links';
import { LessonMap } from '../_components/lesson-map';
import { Panel } from '../_components/panel';
import { recallLooks } from '../_components/recall-looks';
import { TextLink } from '../_components/text-link';

type Props = {
  mastery: readonly PathMastery[];
  links: Partial<Record<PathId, LessonLink>>;
};

/** The map coloured by expected recall, with the same as a list beside or below it. */
export function MasteryPanel({ mastery, links }: Props) {
  return (
    <Panel title="What you can expect to recall" aside="today, by path">
      <LessonMap
        links={links}
        looks={recallLooks(mastery)}
        title="Map of the ten paths, each marked with your expected recall today"
        twin="beside"
        note={
          <p className="mt-1 text-muted text-sm">
            Percent: the chance that you recall a card of this path today. Dotted: not started.
          </p>
        }
        caption="Expected recall by path"
        extra={{
          heading: 'Items studied',
          cells: Object.fromEntries(
            mastery.map((path) => [
              path.path,
              <TextLink key={path.path} href={`/browse?path=${path.path}` as Route}>
                <span className="tabular text-sm">
                  {path.studied} of {path.items}
                </span>
                <span className="sr-only"> items of {path.name} studied</span>
              </TextLink>,
            ]),
          ),
        }}
      />
    </Panel>
  );
}
