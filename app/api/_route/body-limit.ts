/** A request's body larger than this many bytes is refused before it is read to its end. */
export const BODY_LIMIT = 512 * 1024;
