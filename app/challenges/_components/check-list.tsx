import Link from 'next/link';
import { momentWords } from '@/app/_components/moment-words';
import { Panel } from '@/app/_components/panel';
import { toRoute } from '@/app/_components/to-route';
import type { loadChecks } from '@/lib/services/load-checks';

type Props = { slug: string } & Awaited<ReturnType<typeof loadChecks>>;

/** What was handed in, each with the way to its result. Nothing before the first. */
export function CheckList({ slug, checks, zone, now }: Props) {
  if (checks.length === 0) return null;
  return (
    <Panel title="Your last checks" aside={`Times in ${zone.replaceAll('_', ' ')}`}>
      <ul className="flex flex-col gap-2">
        {checks.map(({ id, at, mode, points, of, solved, late }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <Link
              href={toRoute(`/challenges/${slug}/result?id=${id}`)}
              prefetch={false}
              className="text-accent underline underline-offset-4"
            >
              {points} of {of} points
            </Link>
            <span className="text-muted text-sm">
              {momentWords(at, zone, now)}
              {mode === 'exam' ? ', as in an exam' : ''}
              {late ? ', after its end' : solved ? ', solved' : ''}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
