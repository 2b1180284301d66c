import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeenQuestion } from './robot';
import { type KeyedQuestion, robotRates } from './robot-rates';
import { type RobotName, robotNames, robots } from './robots';

const stem = 'Which flag makes the API server verify kubelet certificates?';

test.each<[RobotName, string[], number[]]>([
  ['avoids absolutes', ['It always holds', 'It holds', 'Nothing holds'], [1]],
  ['avoids absolutes', ['One', 'Two', 'Six'], [0, 1, 2]],
  ['first letter', ['One', 'Two', 'Six'], [0]],
  ['longest option', ['A pod', 'A kubelet', 'The node'], [1]],
  ['longest option', ['Four', 'Five', 'Six'], [0, 1]],
  ['mentions certificates', ['A flag', 'The CA file', 'A port'], [1]],
  ['odd one out', ['blue small cat', 'blue small dog', 'green bird'], [2]],
  ['most alike', ['blue small cat', 'blue small dog', 'green bird'], [0, 1]],
  ['most hedged', ['Yes', 'Usually, if it can', 'If so'], [1]],
  ['word overlap', ['The kubelets sign', 'Verify certificate flags', 'Never'], [1]],
])('%s on %j takes %j', (name, options, expected) => {
  expect(robots[name]({ stem, options })).toEqual(expected);
});

test('a robot always takes something that is offered', () => {
  const seen: fc.Arbitrary<SeenQuestion> = fc.record({
    stem: fc.string(),
    options: fc.array(fc.string(), { minLength: 1, maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...robotNames), seen, (name, question) => {
      const places = robots[name](question);
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(question.options[place]).toBeDefined();
    }),
  );
}, 30_000);

test('every robot is named, sorted', () => {
  expect([...robotNames]).toEqual(Object.keys(robots).toSorted());
});

const question = (right: number, ...options: string[]): KeyedQuestion => ({ stem, options, right: [right] });

test('rates stand beside chance, ties share the hit', () => {
  const bank = [question(0, 'The longest one', 'Short', 'Brief'), question(1, 'Same', 'Equal', 'Twice')];
  const rates = new Map(robotRates(bank).map((rate) => [rate.robot, rate]));
  expect(rates.get('longest option')?.rate).toBeCloseTo((1 + 1 / 2) / 2);
  expect(rates.get('first letter')?.rate).toBe(0.5);
  expect(rates.get('most hedged')).toMatchObject({
    questions: 2,
    rate: 1 / 3,
    chance: 1 / 3,
    standardError: 0,
  });
});

test('an empty bank gives zeros', () => {
  for (const rate of robotRates([])) {
    expect(rate).toMatchObject({ questions: 0, rate: 0, chance: 0, standardError: 0 });
  }
});
