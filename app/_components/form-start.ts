import type { FormState } from './form-action';

/** A form before anything was sent. */
export const FORM_START: FormState = { ok: false, message: null };
