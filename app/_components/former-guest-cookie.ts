/** Holds `<guest's id>.<account's id>` after a guest signed up or in, so that what the browser still keeps for the guest is delivered. */
export const FORMER_GUEST_COOKIE = 'spokewise-former-guest';
