import { expect, test } from './learner';

test('a problem with a card is reported with a note, kept, and the card stays', async ({ review, page }) => {
  const question = (await review.question.textContent()) ?? '';
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Report a problem with this card' });
  await dialog.getByRole('radio', { name: 'It is outdated' }).check();
  // Keys that do something on the page are letters here.
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Since 1.36 it is the other way round.');
  await dialog.getByRole('textbox', { name: 'Note' }).pressSequentially(' u-1');
  await dialog.getByRole('button', { name: 'Send report' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: 'The report was sent' })).toBeVisible();
  await expect(review.question).toHaveText(question);

  const { flags, events } = await (await page.request.get('/api/export')).json();
  expect(flags).toMatchObject([{ reason: 'outdated', note: 'Since 1.36 it is the other way round. u-1' }]);
  expect(events).toEqual([]);
});

test('a report that cannot be sent is still there, and is sent once the line is back', async ({
  review,
  page,
  context,
  watched,
}) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  await expect(review.card).toBeVisible();
  await page.getByRole('button', { name: 'Card actions' }).click();
  await page.getByRole('menuitem', { name: /Report a problem/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Report a problem with this card' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Which version is meant?');
  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Send report' }).click();
  await expect(dialog.getByRole('alert')).toContainText('still here');
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Which version is meant?');
  await context.setOffline(false);
  await dialog.getByRole('button', { name: 'Send report' }).click();
  await expect(dialog).toBeHidden();
  const { flags } = await (await page.request.get('/api/export')).json();
  expect(flags).toHaveLength(1);
});
