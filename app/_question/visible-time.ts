/** Time that a card was really on screen: a hidden tab does not count. Instants are any steady clock in ms. */
export type VisibleTime = { total: number; since: number | null };

export function startVisibleTime(now: number, visible: boolean): VisibleTime {
  return { total: 0, since: visible ? now : null };
}

/** The time with a change of visibility at `now` taken in. */
export function changeVisibility(time: VisibleTime, now: number, visible: boolean): VisibleTime {
  if (visible) return time.since === null ? { ...time, since: now } : time;
  return time.since === null ? time : { total: time.total + Math.max(0, now - time.since), since: null };
}

/** Milliseconds on screen until `now`. */
export function readVisibleTime(time: VisibleTime, now: number): number {
  return time.total + (time.since === null ? 0 : Math.max(0, now - time.since));
}
