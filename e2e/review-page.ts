import { expect, type Page } from '@playwright/test';

export type FormOnScreen =
  | 'flip'
  | 'type-in'
  | 'choose-one'
  | 'choose-many'
  | 'map-point'
  | 'map-name'
  | 'spot-lines'
  | 'order'
  | 'match';

/** The review page as its learner meets it. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get card() {
    // Not the cards that wait, nor for a frame the one just left.
    return this.page.locator('div:not([data-waiting]) > article[aria-label="Card"]');
  }
  get question() {
    return this.card.getByRole('heading', { name: 'Question' }).locator('..');
  }
  get answer() {
    return this.page.getByRole('region', { name: 'Answer' });
  }
  get ratings() {
    return this.page.getByRole('group', { name: 'How well did you know it?' });
  }
  /** Lines to point at. */
  get lines() {
    return this.card.locator('[data-line]');
  }
  /** Steps to be put in order. */
  get steps() {
    return this.card.locator('[data-step]');
  }
  /** The lists of partners. */
  get partners() {
    return this.card.getByRole('combobox');
  }
  get saveStatus() {
    return this.page.getByTestId('save-status');
  }
  get undoButton() {
    return this.page.getByRole('button', { name: /Take back the last answer/ });
  }

  /** What the count of new cards says. */
  async newCount(): Promise<number> {
    const entry = this.page.getByTestId('counts').locator('div').filter({ hasText: 'new' });
    return Number(await entry.locator('dd').textContent());
  }

  /** What a button says it will save, e.g. "8d". */
  async interval(name: 'Again' | 'Hard' | 'Good' | 'Easy'): Promise<string> {
    const button = this.ratings.getByRole('button', { name: new RegExp(`^${name},`) });
    return (await button.locator('[data-interval]').textContent()) ?? '';
  }

  /** Opens /review (or one path of it) and waits until it is alive. */
  async open(address = '/review'): Promise<void> {
    await this.page.goto(address);
    await expect(this.card).toBeVisible();
    await this.page.waitForLoadState('networkidle');
  }

  async startAsGuest(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('button', { name: 'Start as a guest' }).click();
    await this.page.waitForURL('**/review');
    await expect(this.card).toBeVisible();
    // A server-rendered page answers to keys only once it is alive.
    await expect(this.saveStatus).toHaveText('Saved');
    await this.page.waitForLoadState('networkidle');
  }

  async form(): Promise<FormOnScreen> {
    if (await this.page.getByRole('button', { name: 'Show answer' }).isVisible()) return 'flip';
    if (await this.card.getByRole('textbox').isVisible()) return 'type-in';
    if (await this.lines.first().isVisible()) return 'spot-lines';
    if (await this.steps.first().isVisible()) return 'order';
    if (await this.partners.first().isVisible()) return 'match';
    if (await this.card.getByRole('checkbox').first().isVisible()) return 'choose-many';
    if (await this.card.getByText('Which path is lit?').isVisible()) return 'map-name';
    if (await this.card.getByText('Point at a line of the map').isVisible()) return 'map-point';
    return 'choose-one';
  }

  /** Answers by keyboard alone and waits for the answer; gives the form that it was. */
  async answerByKeys(): Promise<FormOnScreen> {
    const form = await this.form();
    const { keyboard } = this.page;
    if (form === 'flip') await keyboard.press('Space');
    else {
      if (form === 'type-in') await keyboard.type('6443');
      else if (form === 'spot-lines') {
        await this.question.focus();
        await keyboard.press('Tab');
        await keyboard.press('Space');
      } else if (form !== 'order') await keyboard.press('1');
      if (form === 'match') {
        for (let left = await this.partners.count(); left > 0; left--) {
          await keyboard.press('ArrowDown');
          if (left > 1) await keyboard.press('Tab');
        }
      }
      await keyboard.press('Enter');
    }
    await expect(this.ratings).toBeVisible();
    return form;
  }

  /** Answers by pointer and typing alone, for when single keys are off. */
  async answerByPointer(): Promise<void> {
    const form = await this.form();
    if (form === 'flip') await this.page.getByRole('button', { name: 'Show answer' }).click();
    else {
      if (form === 'type-in') await this.card.getByRole('textbox').fill('6443');
      else if (form === 'spot-lines') await this.lines.first().click();
      else if (form === 'match') {
        for (const list of await this.partners.all()) await list.selectOption({ index: 1 });
      } else if (form !== 'order') await this.card.locator('fieldset label').first().click();
      await this.page.getByRole('button', { name: 'Check answer' }).click();
    }
    await expect(this.ratings).toBeVisible();
  }

  /** Grades by key and waits until the next card (or the end) is there. */
  async grade(key: '1' | '2' | '3' | '4'): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(this.ratings).toBeHidden();
  }

  async saved(): Promise<void> {
    await expect(this.saveStatus).toHaveText('Saved');
  }

  /** How many answers the server has for today, by its own export. */
  async savedReviews(): Promise<number> {
    const reply = await this.page.request.get('/api/export');
    const ids = (await reply.text()).match(/"kind": ?"review"/g);
    return ids?.length ?? 0;
  }
}
