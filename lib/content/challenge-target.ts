import * as z from 'zod';
import { claimIds } from '../rules/claim-ids';
import { operationIds } from '../rules/operation-ids';
import { pathIds } from '../rules/path-ids';
import { REGISTRY } from '../rules/registry';
import { knownId } from './known-id';
import { startedComponentSchema } from './started-component';

const outcomes = ['protected', 'interceptable', 'open to anyone', 'refused', 'fails'] as const;
const ruleId = knownId(
  'rule',
  REGISTRY.map(({ rule }) => rule.id),
  'unknown-rule',
);
const operationId = knownId('operation', operationIds(), 'unknown-operation');
/** "rule" or "rule/message". */
const findingId = knownId(
  'rule or message of a rule',
  REGISTRY.flatMap(({ rule }) => [rule.id, ...Object.keys(rule.messages).map((one) => `${rule.id}/${one}`)]),
  'unknown-rule',
);

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
  z.strictObject({ operation: operationId, outcome: z.array(z.enum(outcomes)).min(1) }),
  z.strictObject({ rule: ruleId }),
  z.strictObject({ path: z.enum(pathIds), reason: z.string() }),
]);
export type ChallengeTarget = z.infer<typeof challengeTargetSchema>;

/**
 * Something that a report shows, to tell one state of the files from another: a finding ("rule" or "rule/message") or its absence, a component
 * that refuses (with the id of its error), an operation's outcome, or a reason (id of an evidence) under a path's claims.
 */
export const challengeSignSchema = z.union([
  z.strictObject({ finding: findingId }),
  z.strictObject({ 'no-finding': findingId }),
  z.strictObject({ refuses: startedComponentSchema, error: z.string().optional() }),
  z.strictObject({ operation: operationId, outcome: z.enum([...outcomes, 'unknown']) }),
  z.strictObject({ path: z.enum(pathIds), reason: z.string() }),
]);
export type ChallengeSign = z.infer<typeof challengeSignSchema>;
