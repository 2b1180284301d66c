/** The claims, in the order in which they are asked. In a file of its own, without zod, because the browser needs them too. */
export const claimIds = ['encrypted', 'server-authenticated', 'client-authenticated', 'authorized'] as const;
export type ClaimId = (typeof claimIds)[number];
