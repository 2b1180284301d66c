import { expect, test } from 'vitest';
import { nextPlace } from './next-place';

test.each([
  ['/join/ABC234', '/join/ABC234'],
  ['/quizzes/3f0c9a2e-1111-4222-8333-444455556666', '/quizzes/3f0c9a2e-1111-4222-8333-444455556666'],
  ['//evil.example', '/'],
  ['/join/../../x', '/'],
  ['https://evil.example/join/ABC234', '/'],
  ['/join//evil.example', '/'],
  ['/settings', '/'],
  [['/join/ABC234'], '/'],
  [undefined, '/'],
])('after signing in with next=%j one is sent to %s', (next, place) => {
  expect(nextPlace(next)).toBe(place);
});
