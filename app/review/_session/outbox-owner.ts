/** Whose answers an outbox delivers: the learner who is signed in, and the guest of this browser that became this learner. */
export type OutboxOwner = { learnerId: string; formerGuestId: string | null };
