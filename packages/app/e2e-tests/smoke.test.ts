import { expect, test } from '@playwright/test';

test('the portal opens on its services, and a service has a page', async ({
  page,
}) => {
  await page.goto('/');

  await expect(page).toHaveURL(/\/catalog/);
  const services = page.getByRole('table');
  await services.getByRole('link', { name: 'checkout', exact: true }).click();

  await expect(page).toHaveURL(/\/catalog\/default\/component\/checkout/);
  await expect(page.getByRole('heading', { name: 'checkout' })).toBeVisible();
  await expect(page.getByText('Turns a basket into an order')).toBeVisible();
});

test('the sidebar leads to the debriefs', async ({ page }) => {
  await page.goto('/');

  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Debriefs' })
    .click();

  await expect(page).toHaveURL(/\/debriefs/);
});
