import type { Route } from 'next';
import type { PathId } from '@/lib/content/note';
import type { PathMastery } from '@/lib/services/page-views';
import { Panel } from '../_components/panel';
import { PathList } from '../_components/path-list';
import type { PathLook } from '../_components/path-look';
import { PathMap } from '../_components/path-map';
import { recallLook } from '../_components/recall-look';
import { TextLink } from '../_components/text-link';

/** The map coloured by expected recall, with the same as a list beside or below it. */
export function MasteryPanel({ mastery }: { mastery: readonly PathMastery[] }) {
  const looks: Partial<Record<PathId, PathLook>> = {};
  for (const path of mastery) looks[path.path] = recallLook(path.recall);
  return (
    <Panel title="What you can expect to recall" aside="today, by path">
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-8">
        <div>
          <PathMap looks={looks} title="Map of the ten paths, each marked with your expected recall today" />
          <p className="mt-3 text-muted text-sm">
            Percent: the chance that you recall a card of this path today. Dotted: not started.
          </p>
        </div>
        <PathList
          caption="Expected recall by path"
          paths={mastery.map((path) => path.path)}
          looks={looks}
          extra={{
            heading: 'Items studied',
            cells: Object.fromEntries(
              mastery.map((path) => [
                path.path,
                <TextLink key={path.path} href={`/browse?path=${path.path}` as Route}>
                  <span className="tabular text-sm sm:whitespace-nowrap">
                    {path.studied} of {path.items}
                  </span>
                  <span className="sr-only"> items of {path.name} studied</span>
                </TextLink>,
              ]),
            ),
          }}
        />
      </div>
    </Panel>
  );
}
