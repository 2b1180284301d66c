/** What guests are called until they say their name. */
export const GUEST_NAME = 'Guest';
