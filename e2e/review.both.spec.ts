import { expect, test } from './learner';

test('the buttons stand where the thumb is, and nothing jumps when the answer appears', async ({
  review,
  page,
}) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let cards = 0; cards < 6; cards++) {
    const before = await review.question.boundingBox();
    const form = await review.answerByKeys();
    const box = await review.ratings.getByRole('button').first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    if (width < 600) expect(box?.y).toBeGreaterThan(height / 2);
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    if (form === 'flip') expect(await review.question.boundingBox()).toEqual(before);
    await review.grade('4');
  }
});
