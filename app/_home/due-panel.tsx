import type { ReactNode } from 'react';
import type { HomeView } from '@/lib/services/page-views';
import { countWords } from '../_components/count-words';
import { dayWords } from '../_components/day-words';
import { LinkButton } from '../_components/link-button';
import { Stat } from '../_components/stat';
import { TextLink } from '../_components/text-link';
import { waitWords } from '../_components/wait-words';

type Props = {
  home: Pick<
    HomeView,
    'counts' | 'held' | 'nextLearningAt' | 'doneToday' | 'forecast' | 'serverNow' | 'mastery'
  >;
  /** The form that raises today's limit. */
  raise: ReactNode;
};

/** What is due now, how long it takes, and the one button. */
export function DuePanel({ home, raise }: Props) {
  const { counts, held, doneToday } = home;
  const due = counts.newCards + counts.learning + counts.review;
  const fresh = home.mastery.every((path) => path.studied === 0);
  const heading =
    due > 0 ? (fresh ? 'Your first cards' : `${countWords(due, 'card')} for now`) : 'Done for today';
  return (
    <section
      aria-labelledby="due"
      className="rounded-xl border border-line bg-surface p-5 shadow-card sm:p-8"
    >
      <div className="flex flex-col gap-6 lg:flex-row lg:items-center lg:justify-between">
        <div>
          <h2 id="due" className="font-bold text-2xl sm:text-3xl">
            {heading}
          </h2>
          <p className="mt-1.5 max-w-[60ch] text-muted">{due > 0 ? dueLine(home, fresh) : nextLine(home)}</p>
          {due > 0 ? (
            <dl className="mt-5 flex flex-wrap gap-x-8 gap-y-3">
              <Stat value={counts.newCards} label="new" />
              <Stat value={counts.learning} label="learning" />
              <Stat value={counts.review} label="to review" />
              {doneToday > 0 ? <Stat value={doneToday} label="done today" /> : null}
            </dl>
          ) : null}
        </div>
        {due > 0 ? (
          <LinkButton href="/review" kind="primary" size="large" className="w-full lg:w-auto lg:min-w-52">
            {doneToday > 0 ? 'Go on reviewing' : 'Start reviewing'}
          </LinkButton>
        ) : held.newCards + held.reviews > 0 ? (
          raise
        ) : (
          <LinkButton href="/lessons" size="large" className="w-full lg:w-auto">
            Read a lesson
          </LinkButton>
        )}
      </div>
      <p className="mt-5 border-line border-t pt-4 text-muted text-sm">
        {heldLine(held)} More than the schedule asks for: <TextLink href="/practice">practice</TextLink>,
        which leaves it as it is.
      </p>
    </section>
  );
}

function dueLine(home: Props['home'], fresh: boolean): string {
  const time =
    home.counts.minutesLeft < 1
      ? 'Less than a minute.'
      : `About ${countWords(Math.round(home.counts.minutesLeft), 'minute')}.`;
  return fresh
    ? `${time} You see a question, answer it in your head or on the page, and say how it went. Each card comes back just before you would forget it.`
    : time;
}

function nextLine({ doneToday, nextLearningAt, serverNow, forecast }: Props['home']): string {
  const done = doneToday > 0 ? `You answered ${countWords(doneToday, 'card')}. ` : '';
  if (nextLearningAt !== null)
    return `${done}The next card comes back ${waitWords(nextLearningAt - serverNow)}.`;
  const next = forecast.slice(1).find((day) => day.reviews > 0);
  if (!next) return `${done}Nothing is scheduled for the next two weeks.`;
  const when = next === forecast[1] ? 'tomorrow' : `on ${dayWords(next.date)}`;
  return `${done}${countWords(next.reviews, 'review')} ${next.reviews === 1 ? 'comes' : 'come'} back ${when}.`;
}

function heldLine({ newCards, reviews, buried }: HomeView['held']): string {
  return [
    reviews > 0
      ? `${countWords(reviews, 'review')} ${reviews === 1 ? 'waits' : 'wait'} behind today’s limit.`
      : '',
    newCards > 0
      ? `${countWords(newCards, 'more new card')} ${newCards === 1 ? 'waits for a later day' : 'wait for later days'}.`
      : '',
    buried > 0
      ? `${countWords(buried, 'card')} ${buried === 1 ? 'rests' : 'rest'} until tomorrow, so that related cards stay apart.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
