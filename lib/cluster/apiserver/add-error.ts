/** Note an error at a flag (null: at none that was given). */
export type AddError = (id: string, message: string, flag: string | null) => void;
