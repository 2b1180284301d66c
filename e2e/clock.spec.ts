import { BASE } from './base';
import { expect, test } from './learner';
import { ReviewPage } from './review-page';

const HOUR = 3_600_000;

// The study day begins at 4:00. In a zone where it is between 2 and 3 now, two hours ahead is tomorrow; between 4 and 5, two
// hours back is yesterday. Etc/GMT-5 is what people call UTC+5.
for (const { name, skew, localHour } of [
  { name: 'two hours ahead, over the start of the next study day', skew: 2 * HOUR, localHour: 2 },
  { name: 'two hours behind, before the start of this study day', skew: -2 * HOUR, localHour: 4 },
]) {
  test(`a browser whose clock is ${name}: the server’s decides`, async ({ browser }) => {
    const utcHour = new Date().getUTCHours();
    const ahead = ((localHour - utcHour + 36) % 24) - 12;
    const timezoneId = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
    const context = await browser.newContext({ timezoneId, baseURL: BASE });
    const page = await context.newPage();
    await page.clock.install({ time: Date.now() + skew });
    await page.clock.resume();
    const review = new ReviewPage(page);
    await review.startAsGuest();
    expect(await page.evaluate(() => Date.now())).toBeGreaterThan(Date.now() + skew - HOUR);

    await review.answerByKeys();
    const promised = await review.interval('Easy');
    await page.clock.runFor(300);
    await review.grade('4');
    await review.saved();
    await review.answerByKeys();
    await review.grade('1');
    await review.saved();
    // The page's own check for a new study day ran, and found none.
    await page.clock.runFor(12_000);
    await expect(page.getByText('A new study day has begun')).toBeHidden();

    const { events } = await (await page.request.get('/api/export')).json();
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(Math.abs(event.at - Date.now())).toBeLessThan(5 * 60_000);
      const local = new Date(Date.now() + ahead * HOUR - 4 * HOUR);
      expect(event.studyDay).toBe(Math.floor(local.getTime() / (24 * HOUR)));
      expect(event.durationMs).toBeLessThanOrEqual(60_000);
    }
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await review.saved();
    await page.keyboard.press('i');
    const panel = page.getByRole('dialog', { name: 'Card details' });
    await expect(panel.getByRole('row', { name: /Easy/ }).getByTestId('history-interval')).toHaveText(
      promised,
    );
    await context.close();
  });
}
