import type { AttemptPulse, PlaceView } from '@/lib/services/taking-views';

/** How it stands with what the learner did. `kept`: how much of it is in this browser alone. */
export type SaveState = {
  kind:
    | 'saved'
    | 'saving'
    /** No connection: it is tried again and again. */
    | 'offline'
    /** Another page writes. */
    | 'elsewhere'
    | 'signed-out'
    /** The attempt is not there any more. */
    | 'gone';
  /** When the server last confirmed something (its clock, epoch ms), or null. */
  at: number | null;
  kept: number;
};

export type TakingState = {
  places: Readonly<Record<number, PlaceView>>;
  save: SaveState;
  pulse: AttemptPulse;
  /** When the pulse came, by the browser's steady clock (ms). */
  pulseAt: number;
  /** The place whose try is on its way. */
  checking: number | null;
  handingIn: boolean;
  /** Handed in, or over: the result is to be looked at. */
  closed: boolean;
  /** Changes when places were read anew from the server: forms begin with them again. */
  round: number;
  notice: string | null;
};

/** Time left by the server's clock (ms), never more than there is; null without an end. */
export function leftMs(
  { pulse, pulseAt }: Pick<TakingState, 'pulse' | 'pulseAt'>,
  steadyNow: number,
): number | null {
  return pulse.remainingMs === null ? null : Math.max(0, pulse.remainingMs - (steadyNow - pulseAt));
}
