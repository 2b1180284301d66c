import { expect, type Page, test } from '@playwright/test';
import { expectClean } from './expect-clean';
import { writeOwnChallenge } from './own-challenge';
import { OwnServer } from './own-server';

test.describe.configure({ timeout: 120_000 });

let server: OwnServer;
let closed = '';
test.beforeAll(async () => {
  server = await OwnServer.open(21);
  // Content is read once per process: stopped, written, started again.
  await server.stop();
  closed = writeOwnChallenge(server.root, 'kubelet-anonymous').closed;
  await server.start();
});
test.afterAll(() => server.close());

const begin = async (page: Page, button: string) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== server.base) problems.push(request.url());
  });
  await page.goto(`${server.base}/`);
  await page.getByRole('button', { name: 'Start as a guest' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Guest' })).toBeVisible();
  await page.goto(`${server.base}/challenges/closed-kubelet`);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL('**/bench');
  return problems;
};
const openConfig = async (page: Page) => {
  await page.getByRole('button', { name: 'Plain editor' }).click();
  return openFile(page);
};
const openFile = async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Files' })
    .getByRole('button', { name: /config\.yaml/ })
    .click();
  return page.getByRole('textbox', { name: /config\.yaml/ });
};

test('solved by mouse: the verdict follows while one types, and the server agrees', async ({ page }) => {
  const problems = await begin(page, 'Start');
  // The editor with completion says what a field is, by the key for it.
  await page.locator('.monaco-editor .view-line', { hasText: 'anonymous:' }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  const hover = page.locator('.monaco-hover:visible');
  await expect(hover).toContainText('authentication.anonymous · KubeletConfiguration · object');
  await expect(hover.locator('a', { hasText: 'KubeletConfiguration reference' })).toBeVisible();
  // It hangs at the word that it is about.
  const [box, line] = await Promise.all([
    hover.boundingBox(),
    page.locator('.monaco-editor .view-line', { hasText: 'anonymous:' }).boundingBox(),
  ]);
  const gap = Math.min(
    Math.abs((box?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0)),
    Math.abs((line?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)),
  );
  expect(gap).toBeLessThan(12);
  expect(Math.abs((box?.x ?? 0) - (line?.x ?? 0))).toBeLessThan(60);
  await page.keyboard.press('Escape');
  // A search of the editor, over again, is no dialog that keeps F6; and Ctrl+M turns what Tab does.
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(page.locator('[data-stop="right"]')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.locator('.monaco-editor textarea.inputarea')).toBeFocused();
  await page.keyboard.press('Control+m');
  await expect(page.getByRole('button', { name: 'Tab indents' })).toBeVisible();
  await page.keyboard.press('Control+m');
  await expect(page.getByRole('button', { name: 'Tab moves the focus' })).toBeVisible();
  const field = await openConfig(page);
  await expect(page.getByText('0 of 1 objective met.')).toBeVisible();
  await field.fill(closed);
  await expect(page.getByText('1 of 1 objective met.')).toBeVisible();
  // What differs: as text beside the plain editor, in Monaco beside Monaco.
  const changes = page.getByRole('button', { name: 'Changes' });
  const dialog = page.getByRole('dialog', { name: 'What you changed' });
  await changes.click();
  await expect(dialog.getByText('Added: ', { exact: false }).first()).toBeAttached();
  // Nothing was solved yet that it could be compared with.
  await expect(dialog.getByRole('button', { name: /^Against/ })).toHaveCount(0);
  // To throw work away takes more than Enter twice.
  await dialog.getByRole('button', { name: 'Reset all files' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Reset all files' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(closed);
  await page.getByRole('button', { name: 'Plain editor' }).click();
  await changes.click();
  await expect(dialog.locator('.monaco-diff-editor')).toContainText('enabled');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: /^Solved/ })).toBeVisible();
  await page.getByRole('button', { name: 'Keep working' }).first().click();
  await changes.click();
  await dialog.getByRole('button', { name: 'Against your last solution' }).click();
  await expect(dialog).toContainText('Nothing differs.');
  await page.goto(`${server.base}/challenges`);
  await expect(page.getByRole('main').getByText('solved', { exact: true })).toBeVisible();
  expect(problems).toEqual([]);
});

test('solved by keys alone', async ({ page }) => {
  await begin(page, 'Start');
  await page.getByRole('button', { name: 'Plain editor' }).focus();
  await page.keyboard.press('Enter');
  // F6 goes from part to part: the buttons, the task, the files, the editor, the verdict, and round again.
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const field = page.getByRole('textbox', { name: /config\.yaml/ });
  const file = page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name: /config\.yaml/ });
  const check = page.getByRole('button', { name: 'Check', exact: true });
  for (const [key, there] of [
    ['F6', region('Verdict')],
    ['F6', check],
    ['F6', region('Task')],
    ['F6', file],
    ['F6', field],
    ['Shift+F6', file],
  ] as const) {
    await page.keyboard.press(key);
    await expect(there).toBeFocused();
  }
  await page.keyboard.press('Enter');
  const finding = page
    .getByRole('region', { name: 'Findings' })
    .getByRole('button', { name: /config\.yaml/ });
  await finding.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /config\.yaml/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(closed);
  await expect(page.getByText('1 of 1 objective met.')).toBeVisible();
  // Tab leaves the editor.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /config\.yaml/ })).not.toBeFocused();
  await region('Editor').focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(check).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Solved/ })).toBeVisible();
});

test('the plain editor: a number beside each line, and Enter keeps the indentation', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, 'Start');
  await page.getByRole('tab', { name: 'Editor' }).click();
  const field = page.getByRole('textbox', { name: /config\.yaml/ });
  const long =
    '  - --tls-cert-file=/etc/kubernetes/pki/a-name-that-is-wider-than-a-phone.crt and words\n\n\tx: y\n';
  await field.fill(`args:\n${long.repeat(20)}`);
  for (const size of ['16px', '20px']) {
    await page.evaluate((one) => {
      document.documentElement.style.fontSize = one;
    }, size);
    // The copy that bears the numbers is as high as the text: no line of it is higher, and each wraps where it does.
    const off = await field.evaluate((area) => {
      const copy = area.parentElement?.querySelector('[data-line]')?.parentElement;
      return area.scrollHeight - (copy?.getBoundingClientRect().height ?? 0);
    });
    expect(Math.abs(off)).toBeLessThan(1.5);
  }
  await field.fill('spec:');
  await field.press('End');
  await field.press('Enter');
  await page.keyboard.insertText('a: b');
  await field.press('Enter');
  await expect(field).toHaveValue('spec:\n  a: b\n  ');
  await field.press('Control+z');
  await expect(field).toHaveValue('spec:\n  a: b');
  await field.press('Shift+Tab');
  await expect(page.getByRole('button', { name: /^Tab / })).toBeFocused();
});

test('the bench begins at its heading, and a reload comes back to the open file', async ({ page }) => {
  await begin(page, 'Start');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  const files = page.getByRole('navigation', { name: 'Files' }).getByRole('button');
  const other = files.filter({ hasNotText: 'config.yaml' }).first();
  await other.click();
  const path = await other.getAttribute('title');
  await page.reload();
  await expect(heading).toBeFocused();
  await expect(page.getByLabel('Open file')).toHaveValue(path ?? '');
});

test('as in an exam nothing is judged before it is checked', async ({ page }) => {
  await begin(page, 'Start as in an exam');
  const field = await openConfig(page);
  await expect(page.getByRole('button', { name: 'Say the time left' })).toBeVisible();
  await field.fill(closed);
  await expect(page.getByText(/objective met/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Hint' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: /^Solved/ })).toBeVisible();
  // Handed in, no clock runs any more.
  await expect(page.getByTestId('time-taken')).toHaveText(/^took 0:\d\d$/);
  await expect(page.getByRole('button', { name: 'Say the time left' })).toHaveCount(0);
});

test('a dead server and a closed tab lose nothing', async ({ page, context }) => {
  await begin(page, 'Start');
  const field = await openConfig(page);
  await field.fill(`${closed}# mine\n`);
  await expect(page.getByTestId('draft-state')).toHaveText('Saved');
  await server.stop('SIGKILL');
  await field.fill(`${closed}# mine, later\n`);
  await expect(page.getByTestId('draft-state')).toContainText('Saved on this device');
  const address = page.url();
  await page.close();
  await server.start();
  const again = await context.newPage();
  await again.goto(address);
  // The plain editor is remembered.
  await expect(await openFile(again)).toHaveValue(`${closed}# mine, later\n`);
  await expect(again.getByTestId('draft-state')).toHaveText('Saved');
});

test('a broken link into the free sandbox gets a sentence, a good one its files', async ({ page }) => {
  await page.goto(`${server.base}/challenges/free#files=%%%`);
  await expect(page.getByText(/This link is broken/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin with A bare kubelet' }).click();
  await expect(page.getByRole('heading', { name: 'What if' })).toBeVisible();
  await page.getByRole('button', { name: 'Next leg' }).click();
  await expect(page.getByRole('button', { name: /2\. kube-apiserver → kubelet/ })).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('the pages of the sandbox are clean in both themes and widths', async ({ page }) => {
  const settled = async (path: string) => {
    await page.goto(`${server.base}${path}`);
    await page.waitForLoadState('networkidle');
  };
  await begin(page, 'Start');
  await expect(page.getByText('0 of 1 objective met.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectClean(page, 'the bench');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: /^Not yet/ })).toBeVisible();
  await expectClean(page, 'a result');
  await settled('/challenges');
  await expectClean(page, 'the catalogue');
  await settled('/challenges/closed-kubelet');
  await expectClean(page, 'a task');
  await settled('/challenges/free');
  await expectClean(page, 'the free sandbox, empty');
  await page.getByRole('button', { name: 'Begin with A bare kubelet' }).click();
  await expect(page.getByRole('navigation', { name: 'Files' })).toBeVisible();
  await expectClean(page, 'the free sandbox');
});
