import { Ellipsis, Eye } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Badge } from '@/app/_components/badge';
import { Button } from '@/app/_components/button';
import { Menu } from '@/app/_components/menu';
import { messageOf } from '@/app/_components/message-of';
import { postJson } from '@/app/_components/post-json';
import { toRoute } from '@/app/_components/to-route';
import type { QuizDefinition } from '@/lib/quiz/quiz-definition';
import type { QuizAction } from '@/lib/services/build-schema';
import type { BuildView } from '@/lib/services/build-views';
import { DeleteQuiz } from './delete-quiz';
import type { useAutosave } from './use-autosave';

type Props = {
  view: BuildView;
  draft: QuizDefinition;
  learnerId: string;
  autosave: ReturnType<typeof useAutosave>;
  /** The version of the draft that was published from this page. */
  published: number | null;
  onPublished: (version: number) => void;
  onShare: () => void;
};

const NO_ANSWER = 'The server does not answer. Try again in a moment; your draft is kept.';

/** Name and state of the quiz, and what can be done with it as a whole. */
export function BuildHead({ view, draft, learnerId, autosave, published, onPublished, onShare }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [asksDelete, setAsksDelete] = useState(false);
  const { id, class: its, state, releasedAt } = view;
  const { faults } = autosave.check;
  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setSaid('');
    setSaid((await work()) ?? '');
    setBusy(false);
  };
  /** Does it; a sentence when it was not done. */
  const act = async (request: QuizAction, then: (id: string) => void): Promise<string | null> => {
    const reply = await postJson(`/api/quizzes/${id}/state`, request, learnerId);
    if (reply.status !== 200) return messageOf(reply.body) ?? NO_ANSWER;
    then((reply.body as { id: string }).id);
    return null;
  };
  const change = (action: 'close' | 'reopen' | 'release' | 'withhold') =>
    void run(() => act({ action }, () => router.refresh()));
  const publish = () =>
    run(async () => {
      if (!(await autosave.flush())) return 'Your last change is not saved yet, so nothing was published.';
      const version = autosave.version();
      return act({ action: 'publish', version }, () => {
        onPublished(version);
        router.refresh();
      });
    });
  const preview = () =>
    run(async () => {
      if (!(await autosave.flush()))
        return 'Your last change is not saved yet, so there is no preview of it.';
      const attempt = crypto.randomUUID();
      const body = { id: attempt, quizId: id, password: null, preview: true };
      const reply = await postJson('/api/attempts', body, learnerId);
      if (reply.status !== 200) return messageOf(reply.body) ?? NO_ANSWER;
      router.push(toRoute(`/attempts/${(reply.body as { id: string }).id}`));
      return null;
    });
  const duplicate = () =>
    void run(() =>
      act({ action: 'duplicate', id: crypto.randomUUID(), classId: its.id }, (copy) =>
        router.push(toRoute(`/quizzes/${copy}/build`)),
      ),
    );
  const isOut = state !== 'draft';
  const isNew = published !== autosave.version() && (view.unpublished || autosave.version() !== view.version);
  return (
    <div className="mb-3">
      <Link
        href={toRoute(`/classes/${its.id}`)}
        className="mb-1 inline-flex min-h-9 items-center text-accent text-sm underline underline-offset-4"
      >
        {its.name}
      </Link>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="min-w-0 break-words font-bold text-2xl sm:text-[1.75rem]">
          {draft.title.trim() === '' ? 'A quiz without a title' : draft.title}{' '}
          <Badge tone={state === 'published' ? 'secure' : state === 'closed' ? 'retired' : 'conditional'}>
            {state}
          </Badge>{' '}
          {isOut && isNew ? <Badge>changes not published</Badge> : null}
        </h1>
        <div className="flex flex-wrap gap-2">
          <Button disabled={busy || faults.length > 0} onClick={() => void preview()}>
            <Eye size={18} aria-hidden="true" />
            Preview
          </Button>
          {state === 'published' && !isNew ? (
            <Button kind="primary" onClick={onShare}>
              Share
            </Button>
          ) : (
            <Button
              kind="primary"
              disabled={busy || faults.length > 0 || state === 'closed' || its.archived}
              onClick={() => void publish()}
            >
              {isOut ? 'Publish changes' : 'Publish'}
            </Button>
          )}
          <Menu
            trigger={
              <Button aria-label="More to do with this quiz" className="px-3!">
                <Ellipsis size={18} aria-hidden="true" />
              </Button>
            }
            items={[
              ...(isOut ? [{ label: 'Share', onSelect: onShare }] : []),
              { label: 'Duplicate', onSelect: duplicate },
              ...(state === 'published' ? [{ label: 'Close', onSelect: () => change('close') }] : []),
              ...(state === 'closed' ? [{ label: 'Reopen', onSelect: () => change('reopen') }] : []),
              ...(isOut && releasedAt === null
                ? [{ label: 'Show results to learners', onSelect: () => change('release') }]
                : []),
              ...(isOut && releasedAt !== null
                ? [{ label: 'Hide results again', onSelect: () => change('withhold') }]
                : []),
              { label: 'Delete', tone: 'danger', onSelect: () => setAsksDelete(true) },
            ]}
          />
        </div>
      </div>
      <p role="alert" className="font-medium text-exposed empty:hidden">
        {said}
      </p>
      <DeleteQuiz
        open={asksDelete}
        onOpenChange={setAsksDelete}
        attempts={view.attempts}
        onDelete={() =>
          act({ action: 'delete', attempts: view.attempts }, () => router.push(toRoute(`/classes/${its.id}`)))
        }
      />
    </div>
  );
}
