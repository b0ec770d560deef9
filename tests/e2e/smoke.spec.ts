import { expect, test } from 'playwright/test';

test('the page opens without a complaint, under its own policy, and asks no other machine', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`blocked: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });

  await page.goto('./');
  await expect(page.locator('#app')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !isOwn(url, baseURL ?? ''))).toEqual([]);
});

test('the policy stops a script in the markup and a request of any kind', async ({ page }) => {
  await page.goto('./');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    const asked = await fetch('./icon.svg').then(
      () => 'answered',
      () => 'refused',
    );
    return { title: document.title, asked };
  });
  expect(outcome.title).not.toBe('run');
  expect(outcome.asked).toBe('refused');
});

function isOwn(url: string, base: string): boolean {
  return url.startsWith(base) || url.startsWith('data:') || url.startsWith(`blob:${base}`);
}
