'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { toRoute } from '@/app/_components/to-route';
import { DESK_BAR_LOOK } from '@/app/_question/desk-look';
import type { FormHandle } from '@/app/_question/form-handle';
import type { PaperItemView } from '@/lib/quiz/paper-item-view';
import type { ChallengeTask } from '@/lib/services/challenge-views';
import type { AttemptView } from '@/lib/services/taking-views';
import { ConfirmView } from './confirm-view';
import { Navigator } from './navigator';
import { QuestionPlace } from './question-place';
import { SaveLine } from './save-line';
import { TakingHelp } from './taking-help';
import type { TakingCommand } from './taking-key';
import { TakingNotices } from './taking-notices';
import { TakingTimer } from './taking-timer';
import { useSeen } from './use-seen';
import { useTaking } from './use-taking';
import { useTakingKeys } from './use-taking-keys';
import { wideLook } from './wide-look';

type Props = {
  view: AttemptView;
  tasks: Readonly<Record<string, ChallengeTask>>;
  learnerId: string;
  singleKeys: boolean;
};

/** A quiz as it is taken: its questions one by one or all on the page, what is saved, the time, and handing in. */
export function TakingDesk({ view, tasks, learnerId, singleKeys }: Props) {
  const { items, onePerPage, tellsAtOnce } = view;
  const { state, taking } = useTaking(view, learnerId);
  const router = useRouter();
  const [current, setCurrent] = useState(() => firstPlace(view));
  const [confirming, setConfirming] = useState(false);
  const [help, setHelp] = useState(false);
  const [asked, setAsked] = useState(0);
  const [messagesSeen, setMessagesSeen] = useState(0);
  const [problem, setProblem] = useState('');
  const [cleared, setCleared] = useState(0);
  const forms = useRef(new Map<number, FormHandle>());
  const places = items.flatMap(({ place }) => state.places[place] ?? []);
  const { closed } = state;
  const wide = wideLook(items);
  useEffect(() => {
    if (closed) router.replace(toRoute(`/attempts/${view.id}/result`));
  }, [closed, router, view.id]);
  useSeen(
    onePerPage && !confirming ? current : null,
    items,
    (place) => taking?.act({ type: 'seen', place }),
    taking !== null,
  );

  useEffect(() => {
    // With all questions on one page the one that has the focus is the one that keys are about.
    const follow = ({ target }: FocusEvent) => setCurrent((before) => placeOf(target) ?? before);
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  const go = (place: number) => {
    const wanted = Math.min(items.length, Math.max(1, place));
    setConfirming(false);
    setCurrent(wanted);
    setProblem('');
    requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>(`[data-place="${wanted}"]`);
      heading?.focus({ preventScroll: true });
      heading?.closest('article')?.scrollIntoView({ block: 'start' });
    });
  };
  const next = () => (current === items.length ? setConfirming(true) : go(current + 1));
  const flag = (place: number) =>
    taking?.act({ type: state.places[place]?.flagged ? 'unflag' : 'flag', place });
  const check = (place: number) => {
    const response = state.places[place]?.response ?? null;
    if (response === null) setProblem('Answer the question first, then check it.');
    else taking?.act({ type: 'answer', place, response });
  };
  const carryOut = (command: TakingCommand) => {
    if (command.do === 'help') setHelp(true);
    else if (command.do === 'time') setAsked((count) => count + 1);
    else if (confirming) return;
    else if (command.do === 'previous') go(current - 1);
    else if (command.do === 'next') go(current + 1);
    else if (command.do === 'flag') flag(current);
    else if (command.do === 'choose') forms.current.get(current)?.choose(command.index);
    else if (command.do === 'submit') forms.current.get(current)?.submit();
  };
  useTakingKeys(() => ({ options: 9, singleKeys }), carryOut);

  const locked =
    taking === null ||
    state.handingIn ||
    closed ||
    state.save.kind === 'elsewhere' ||
    state.save.kind === 'gone';
  const question = (item: PaperItemView) => {
    const { place, shown } = item;
    const now = state.places[place];
    if (now === undefined) return null;
    return (
      <QuestionPlace
        key={place}
        item={item}
        of={items.length}
        section={view.sections[item.section]?.title ?? ''}
        now={now}
        task={shown.form === 'challenge' ? (tasks[shown.slug] ?? null) : null}
        tells={tellsAtOnce}
        checking={state.checking === place}
        locked={locked}
        digits={singleKeys}
        round={`${state.round} ${cleared} ${now.told?.triesLeft ?? ''}`}
        onGiven={(response) => taking?.act({ type: 'save', place, response })}
        onCheck={() => check(place)}
        onFlag={() => flag(place)}
        onClear={() => {
          taking?.act({ type: 'save', place, response: null });
          setCleared((count) => count + 1);
        }}
        onNext={next}
        onProblem={setProblem}
        form={(handle) => {
          if (handle === null) forms.current.delete(place);
          else forms.current.set(place, handle);
        }}
      />
    );
  };
  return (
    <div className="relative mx-auto flex max-w-3xl flex-col gap-4">
      <div className={`sticky top-0 z-10 bg-bg py-2 ${wide}`}>
        <h1 className="font-bold text-lg [overflow-wrap:anywhere]">
          {view.title}
          {view.preview ? (
            <span className="font-normal text-muted text-sm"> · preview, counted nowhere</span>
          ) : null}
        </h1>
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <TakingTimer state={state} asked={asked} onTimeUp={() => void taking?.timeUp()} />
          <SaveLine save={state.save} some={places.some(({ response }) => response !== null)} />
        </div>
      </div>
      <div className={`flex flex-col gap-4 ${wide}`}>
        <TakingNotices
          state={state}
          messagesSeen={messagesSeen}
          onSeen={() => setMessagesSeen(state.pulse.messages.length)}
          onContinue={() => void taking?.begin()}
          onDismiss={() => taking?.dismissNotice()}
        />
        <Navigator places={places} current={confirming ? null : current} onGo={go} />
      </div>
      {confirming ? (
        <ConfirmView
          places={places}
          handingIn={state.handingIn}
          kept={state.save.kind === 'offline' ? state.save.kept + 1 : 0}
          onGo={go}
          onBack={() => go(current)}
          onHandIn={() => taking?.handIn()}
        />
      ) : onePerPage ? (
        items.filter(({ place }) => place === current).map(question)
      ) : (
        <div className="flex flex-col gap-6">
          {items.map((item) => (
            <div key={item.place} data-of={item.place}>
              {question(item)}
            </div>
          ))}
        </div>
      )}
      {confirming ? null : (
        <div className={`${DESK_BAR_LOOK} ${wide}`}>
          <p role="alert" className="text-exposed text-sm empty:hidden">
            {problem}
          </p>
          <div className="flex flex-wrap items-center gap-3">
            {onePerPage ? (
              <>
                <Button disabled={current === 1} onClick={() => go(current - 1)}>
                  Previous
                </Button>
                <Button
                  kind={tellsAtOnce ? 'secondary' : 'primary'}
                  disabled={current === items.length}
                  onClick={() => go(current + 1)}
                >
                  Next
                </Button>
              </>
            ) : null}
            <Button kind="quiet" className="max-sm:hidden" onClick={() => setHelp(true)}>
              Keys
            </Button>
            <Button
              className="ml-auto"
              onClick={() => {
                setProblem('');
                setConfirming(true);
              }}
            >
              Finish
            </Button>
          </div>
        </div>
      )}
      <TakingHelp open={help} onOpenChange={setHelp} singleKeys={singleKeys} />
    </div>
  );
}

/** Where one goes on: the first question that is not answered. */
function firstPlace({ places }: AttemptView): number {
  return places.find(({ response }) => response === null)?.place ?? 1;
}

function placeOf(target: EventTarget | null): number | null {
  const holder = target instanceof Element ? target.closest('[data-of]') : null;
  return holder === null ? null : Number(holder.getAttribute('data-of'));
}
