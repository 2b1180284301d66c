import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { pathIds } from '../rules/path-ids';

const outcomes = ['protected', 'interceptable', 'open to anyone', 'refused', 'fails'] as const;
const ruleId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the id of a rule');

/**
 * What must be so, in the rule library's words:
 * a claim holds on a path (`at-least: conditional` also takes a claim that holds under a condition) · a path comes to a verdict ·
 * an operation ends in one of some ways · a rule finds nothing (and its component starts) · a reason stands under a path's claims
 * (where a claim holds either way, and the way matters).
 */
export const challengeTargetSchema = z.union([
  z.strictObject({
    path: z.enum(pathIds),
    claim: z.enum(claimIds),
    'at-least': z.literal('conditional').optional(),
  }),
  z.strictObject({ path: z.enum(pathIds), verdict: z.enum(['secure', 'conditional', 'not-applicable']) }),
  z.strictObject({ operation: z.string(), outcome: z.array(z.enum(outcomes)).min(1) }),
  z.strictObject({ rule: ruleId }),
  z.strictObject({ path: z.enum(pathIds), reason: z.string() }),
]);
export type ChallengeTarget = z.infer<typeof challengeTargetSchema>;

/**
 * Something that a report shows, to tell one state of the files from another: a finding ("rule" or "rule/message") or its absence, a component
 * that refuses (with the id of its error), an operation's outcome, or a reason (id of an evidence) under a path's claims.
 */
export const challengeSignSchema = z.union([
  z.strictObject({ finding: z.string() }),
  z.strictObject({ 'no-finding': z.string() }),
  z.strictObject({ refuses: z.string(), error: z.string().optional() }),
  z.strictObject({ operation: z.string(), outcome: z.enum([...outcomes, 'unknown']) }),
  z.strictObject({ path: z.enum(pathIds), reason: z.string() }),
]);
export type ChallengeSign = z.infer<typeof challengeSignSchema>;
