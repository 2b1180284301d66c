import { Button } from '@/app/_components/button';
import { PATH_WORDS } from '@/app/_components/path-words';
import type { DetailProps } from './detail';
import { newPartId } from './selection';

/** Adds a task of the sandbox. */
export function ChallengePicker({
  draft,
  view,
  sectionId,
  onAdd,
}: DetailProps & { sectionId: string | null }) {
  const taken = new Set(
    draft.sections.flatMap(({ slots }) =>
      slots.flatMap((slot) => (slot.kind === 'challenge' ? [slot.slug] : [])),
    ),
  );
  return (
    <>
      <p className="text-muted">Learners change a cluster’s files; the attempt’s end grades them.</p>
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {view.challenges.map(({ slug, title, path }) => (
          <li key={slug} className="flex items-center gap-3 py-2">
            <div className="min-w-0 flex-1">
              <p>{title}</p>
              <p className="text-muted text-sm">{PATH_WORDS[path].short}</p>
            </div>
            <Button
              size="small"
              disabled={taken.has(slug)}
              onClick={() =>
                onAdd(
                  { id: newPartId(), kind: 'challenge', slug, points: 5, rule: 'default', tries: [1] },
                  sectionId,
                )
              }
            >
              {taken.has(slug) ? 'In the quiz' : 'Add'}
              <span className="sr-only">: {title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
