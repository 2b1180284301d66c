import type { FormState } from '../_components/form-action';

/** What every action answers to somebody who is not signed in. */
export const SIGNED_OUT: FormState = {
  ok: false,
  message: 'You are signed out. Sign in again; nothing was changed.',
};
