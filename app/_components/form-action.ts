/** What every form's server action answers: whether it was done, a sentence, and messages by field name. */
export type FormState = { ok: boolean; message: string | null; fields?: Record<string, string> };
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
