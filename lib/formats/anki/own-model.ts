/** The name of the type of note that Spokewise writes. Anki adds to it when it meets another of that name. */
export const OWN_MODEL = 'Spokewise';
