/** What must hold on a path before it is safe over a network that nobody trusts. */
export const claimIds = ['encrypted', 'server-authenticated', 'client-authenticated', 'authorized'] as const;
export type ClaimId = (typeof claimIds)[number];
