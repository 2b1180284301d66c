import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCel } from './check-cel';
import { REVIEW_ENVIRONMENT } from './review-environment';

test.each([
  'has(request.resourceAttributes)',
  "!('system:nodes' in request.groups)",
  "has(request.resourceAttributes) && request.resourceAttributes.namespace == 'kube-system'",
  "request.user.startsWith('system:') ? true : request.groups.exists(g, g == 'x')",
  'request.extra[\'a\'][0] == "b"',
  'size(request.groups) > 0x1 && 1u < 2u',
  "request.groups.all(g, g.matches('^[a-z]+$')) // why",
])('%s compiles to a bool', (text) => {
  expect(checkCel(text, REVIEW_ENVIRONMENT, 'bool')).toBeNull();
});

test.each([
  ['', 'no CEL'],
  ['request.', 'no CEL'],
  ['request.user ==', 'no CEL'],
  ["'a", 'no CEL'],
  ['(true', 'no CEL'],
  ['for', 'no CEL'],
  ['true true', 'no CEL'],
  ['object.user', 'not declared'],
  ['request.foo', 'no field "foo"'],
  ['request.user.name', 'no field "name"'],
  ['has(request)', 'has()'],
  ['request.user', 'it gives string'],
  ['request.user == 1', 'never'],
  ['request.user && true', 'true or false'],
  ['frobnicate(request.user)', 'no function'],
  ["'a' + 1 == 'b'", 'does not take'],
])('%s does not compile: %s', (text, why) => {
  expect(checkCel(text, REVIEW_ENVIRONMENT, 'bool')).toContain(why);
});

test('any text gets an answer, deep nesting too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const answer = checkCel(text, REVIEW_ENVIRONMENT, 'bool');
      return answer === null || typeof answer === 'string';
    }),
    { numRuns: 500 },
  );
  for (const text of ['('.repeat(2900), '!'.repeat(2900), '['.repeat(2900), `${'a.'.repeat(1400)}b`])
    expect(checkCel(text, REVIEW_ENVIRONMENT, 'bool')).not.toBeNull();
});
