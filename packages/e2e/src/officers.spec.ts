import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const { officerAdmin: words, decision, officers, signIn } = dashboardMessages.vi;
const PASSWORD = 'sáng nay thuyền về muộn';

// The browser writes down that the next click was refused.
test.use({ expectedComplaint: /status of 40[13]/ });

/** Fills in who it is, as a reviewer in the ward, and gives the link that is shown once. */
async function enterOfficer(page: Page, person: { displayName: string; username: string }): Promise<string> {
  await page.getByRole('button', { name: words.create }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.displayName).fill(person.displayName);
  await dialog.getByLabel(words.username).fill(person.username);
  await dialog.getByRole('combobox', { name: words.firstRole }).click();
  await page.getByRole('option', { name: 'Cán bộ thẩm định' }).click();
  await dialog.getByRole('combobox', { name: words.unit }).fill('Trà Cổ');
  await page.getByRole('option', { name: 'Phường Trà Cổ' }).click();
  await dialog.getByRole('button', { name: words.create }).click();
  const link = await dialog.getByLabel(words.linkGivenLabel).inputValue();
  await dialog.getByRole('button', { name: words.linkDone }).click();
  return link;
}

/** Chooses a password by the link, and signs in with it. */
async function enrolAndSignIn(page: Page, link: string, username: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel(officers.newPassword).fill(PASSWORD);
  await page.getByRole('button', { name: officers.enrolSubmit }).click();
  await page.getByText(officers.enrolledNotice).waitFor();
  await page.getByLabel(signIn.username).fill(username);
  await page.getByLabel(signIn.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: signIn.submit }).click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/login'));
}

test(
  'an administrator enters an officer, who enrols by the link and works until the role is ended',
  { tag: '@every-size' },
  async ({ page, signInAs, anotherBrowser }, { project }) => {
    const person = { displayName: 'Vũ Thị Lan', username: `lan.${project.name}.${String(Date.now() % 1e6)}` };
    await signInAs('quantri');
    await page.goto('/admin/');
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    const link = await enterOfficer(page, person);
    expect(link).toMatch(/\/admin\/login#enrol=[\w-]{22}$/);

    const officer = await anotherBrowser();
    await test.step('the officer enrols and opens the queue', async () => {
      await enrolAndSignIn(officer, link, person.username);
      await officer.goto('/admin/applications');
      await expect(officer.getByText(/^HS-/).first()).toBeVisible();
    });

    await test.step('the link is good no more', async () => {
      const late = await anotherBrowser();
      await late.goto(link);
      await expect(late.getByRole('alert').first()).toContainText('đã được dùng');
    });

    await test.step('the administrator ends the role', async () => {
      await page.getByLabel(words.search).fill(person.username);
      await page.getByRole('link', { name: person.displayName }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: person.displayName })).toBeVisible();
      await page
        .getByRole('button', {
          name: words.endOf.replace('%{role}', 'Cán bộ thẩm định').replace('%{unit}', 'Phường Trà Cổ'),
        })
        .click();
      await page.getByRole('dialog').getByRole('button', { name: words.endConfirm }).click();
      await expect(page.getByText(words.rolesNone)).toBeVisible();
    });

    await test.step("the officer's next click is refused", async () => {
      await officer.getByRole('link').filter({ hasText: /^HS-/ }).first().click();
      // After half a minute the page asks anew who is there, and leads to the sign-in.
      await expect(
        officer
          .getByText(/không được giao việc này/)
          .or(officer.getByLabel(signIn.username))
          .first(),
      ).toBeVisible();
      await expect(officer.getByRole('button', { name: decision.approve, exact: true })).toHaveCount(0);
    });
  },
);
