import { expectClean } from './expect-clean';
import { expect, test } from './learner';

test('from the list to a rule, to trying it, to its fix, which changes the verdict', async ({ page }) => {
  await page.goto('/rules');
  const count = page.getByRole('status').filter({ hasText: 'rule' });
  const all = Number((await count.textContent())?.match(/\d+/)?.[0]);
  expect(all).toBeGreaterThanOrEqual(60);
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('certificate-authority');
  await expect(page).toHaveURL(/q=certificate-authority/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('combobox', { name: 'Component' }).selectOption('kube-apiserver');
  await expect(page).toHaveURL(/component=kube-apiserver/);
  await expect(count).toContainText(`of ${all} rules`);
  await page.getByRole('link', { name: 'The API server does not verify kubelets' }).click();
  await expect(page).toHaveURL(/\/rules\/kubelet-ca-missing$/);
  const first = page.getByRole('group').filter({ hasText: 'As kubeadm leaves it' });
  await expect(first.locator('mark')).toHaveText('kube-apiserver');
  await first.getByRole('link', { name: /Try it/ }).click();
  await expect(page).toHaveURL(/\/grade$/);
  const finding = page.getByRole('article', { name: 'The API server does not verify kubelets' });
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: /Decide and fix/ }).click();
  await expect(finding).toContainText('+');
  await finding.getByRole('button', { name: 'Apply it' }).click();
  await expect(finding).toBeHidden();
  await expect(page.getByRole('textbox', { name: /Text of/ })).toHaveValue(
    /--kubelet-certificate-authority=/,
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(finding).toBeVisible();
});

test('the filters are a form that works without JavaScript, and rubbish is no filter', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/rules?path=nowhere&severity=worst&component=%00');
  const all = await page.locator('main li h2, main li a').count();
  expect(all).toBeGreaterThanOrEqual(60);
  await page.getByRole('combobox', { name: 'Severity' }).selectOption('critical');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/severity=critical/);
  await expect(page.getByRole('status').first()).toContainText(/^\d+ of \d+ rules/);
  await page.goto('/rules?q=zzzz-no-such-word');
  await expect(page.getByText('No rule fits all of these')).toBeVisible();
  await context.close();
});

test('a path tells what decides each claim and who watches it', async ({ page, watched }) => {
  await page.goto('/paths/apiserver-to-kubelet');
  const claim = page.getByRole('region', { name: /^Server authenticated/ });
  await expect(claim).toContainText('does not hold');
  await claim.getByText(/settings? decides? it/).click();
  await expect(claim.getByRole('rowheader', { name: /^--kubelet-certificate-authority/ })).toBeVisible();
  await expect(claim.getByRole('link', { name: 'The API server does not verify kubelets' })).toBeVisible();
  await page.getByRole('link', { name: /Read the lesson/ }).click();
  await expect(page).toHaveURL(/\/lessons\/apiserver-to-kubelet$/);
  await page.goto('/paths/apiserver-to-pod');
  await expect(page.getByText('No setting makes this claim hold')).toHaveCount(2);
  watched.allow(/404/);
  for (const [address, title] of [
    ['/paths/nowhere', 'No path of this name'],
    ['/rules/no-such-rule', 'No rule of this name'],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('a config is graded by keyboard alone, nothing leaves the browser, and a refresh keeps the files', async ({
  page,
}) => {
  const left: string[] = [];
  page.on('request', (request) => left.push(request.url()));
  await page.goto('/grade', { waitUntil: 'networkidle' });
  // The header fetches its pages ahead when the browser has time for it; then the line is cut, and all must go on.
  await expect(async () => {
    left.length = 0;
    await page.waitForTimeout(2000);
    expect(left).toEqual([]);
  }).toPass();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'kubeadm’s default' }).focus();
  await page.keyboard.press('Enter');
  const verdicts = page.getByRole('status').filter({ hasText: /findings?\./ });
  await expect(verdicts).toContainText('4 paths exposed');
  const text = page.getByRole('textbox', { name: /Text of .*kube-apiserver\.yaml/ });
  await text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('    - --kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt\n');
  await expect(verdicts).toContainText('3 paths exposed');
  await expect(text).toBeFocused();
  // The caret is where typing left it.
  await page.keyboard.type('# here');
  await expect(text).toHaveValue(/ca\.crt\n# here {2}hostNetwork/);
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
  // A path of the matrix, and the reasons under it.
  const kubelet = page.getByRole('button', { name: /^API server to kubelet/ }).last();
  await kubelet.focus();
  await page.keyboard.press('Enter');
  await expect(kubelet).toHaveAttribute('aria-pressed', 'true');
  const reasons = page.getByRole('region', { name: 'API server to kubelet' });
  await reasons.locator('summary').filter({ hasText: 'Server authenticated' }).focus();
  await page.keyboard.press('Enter');
  await expect(reasons).toContainText('/etc/kubernetes/pki/ca.crt');
  // A safe fix is made at once.
  const fix = page.getByRole('button', { name: /^Apply fix/ });
  const fixes = await fix.count();
  await fix.first().focus();
  await page.keyboard.press('Enter');
  await expect(fix).not.toHaveCount(fixes);
  expect(left).toEqual([]);
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByRole('button', { name: /kube-scheduler\.yaml/ })).toBeVisible();
  await expect(verdicts).toContainText('3 paths exposed');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('group', { name: 'Start from a sample' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /kube-scheduler\.yaml/ })).toBeHidden();
});

test('what is pasted goes where it belongs, and what is refused says why', async ({ page }) => {
  await page.goto('/grade', { waitUntil: 'networkidle' });
  await page
    .getByRole('textbox', { name: /paste/ })
    .fill(
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: kube-apiserver\n    command: [kube-apiserver, --no-such-flag]\n---\napiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 10255\n',
    );
  await page.getByRole('button', { name: 'Add what I pasted' }).click();
  await expect(page.getByText('2 files added.')).toBeVisible();
  const files = page.getByRole('navigation', { name: 'Files' });
  await expect(files.getByRole('button', { name: /kube-apiserver\.yaml/ })).toBeVisible();
  await expect(files.getByRole('button', { name: /config\.yaml/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Components' })).toContainText('--no-such-flag');
  const path = page.getByRole('textbox', { name: 'Path' });
  await path.fill('somewhere/else.yaml');
  await expect(page.getByRole('alert').filter({ hasText: 'control-plane/' })).toBeVisible();
  await path.fill('control-plane/etc/kubernetes/manifests/api.yaml');
  await path.press('Enter');
  await expect(files.getByRole('button', { name: /^api\.yaml/ })).toBeVisible();
});

test('the pages of the rule library are clean in both themes and widths', async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of [
    '/rules',
    '/rules/kubelet-ca-missing',
    '/rules/coverage',
    '/paths',
    '/paths/apiserver-to-kubelet',
    '/grade',
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectClean(page, address);
  }
  await page.getByRole('button', { name: 'With Konnectivity' }).click();
  await expect(page.getByRole('region', { name: 'Findings' })).toBeVisible();
  await expectClean(page, '/grade with files');
});
