import { expect } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

test('the first run opens on a class that says it is made up', async ({ app }) => {
  await expect(app.getByText('This is a made-up class.')).toBeVisible();
  await expect(app.getByRole('heading', { level: 1, name: 'Sample class' })).toBeVisible();
  await expect(app.getByRole('list', { name: 'Pupil work' }).getByRole('listitem')).toHaveCount(9);
  await expect(app.getByText('Maple · Year 4 · Mathematics')).toBeVisible();
  await expectAccessible(app);
});

test('a piece of work is found by typing and opened without the mouse', async ({ app }) => {
  await expect(app.getByText('9 pieces of work')).toBeVisible();
  await app.keyboard.press('/');
  await app.keyboard.type('fractions');
  await expect(app.getByText('1 piece of work')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('link', { name: 'Comparing fractions' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Title' })).toHaveValue('Comparing fractions');
  await app.goBack();
  await expect(app.getByRole('textbox', { name: 'Search the library' })).toBeVisible();
});

test('an address survives a reload, and the browser goes back through the parts of the work', async ({ app }) => {
  await app.getByRole('link', { name: 'Life cycle of a plant' }).click();
  await app.getByRole('link', { name: 'Script', exact: true }).click();
  await app.reload();
  await expect(app.getByRole('link', { name: 'Script', exact: true })).toHaveAttribute('aria-current', 'page');
  await app.goBack();
  await expect(app.getByRole('link', { name: 'Annotate', exact: true })).toHaveAttribute('aria-current', 'page');
});

test('the command palette goes anywhere, and dark looks as legible as light', async ({ app }) => {
  await expect(app.getByText('9 pieces of work')).toBeVisible();
  await app.keyboard.press('Control+K');
  await app.getByRole('textbox', { name: 'Find and do' }).fill('look: dark');
  await app.keyboard.press('Enter');
  await expect(app.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(app);
  await app.keyboard.press('Control+K');
  await app.getByRole('textbox', { name: 'Find and do' }).fill('seaside');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: 'Title' })).toHaveValue('Our day at the seaside');
});

test('the shortcuts are one key away', async ({ app }) => {
  await expect(app.getByText('9 pieces of work')).toBeVisible();
  await app.keyboard.press('Shift+?');
  await expect(app.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(app);
});

test('two people start their own class, and the made-up work waits in the trash', async ({ app }) => {
  await app.getByRole('button', { name: 'Start your own class' }).click();
  await app.getByLabel('Name of the class').fill('4 Willow');
  await app.getByRole('textbox', { name: 'Mentor' }).fill('Amira');
  await app.getByRole('textbox', { name: 'Early career teacher' }).fill('Jo');
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Start', exact: true }).click();

  await expect(app.getByRole('heading', { level: 1, name: '4 Willow' })).toBeVisible();
  await expect(app.getByText('Put the first piece of work here')).toBeVisible();
  await expect(app.getByText('This is a made-up class.')).toBeHidden();
  await expect(app.getByText('Amira and Jo')).toBeVisible();
  await expectAccessible(app);

  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Trash' }).click();
  const trash = app.getByRole('list', { name: 'In the trash' });
  await expect(trash.getByRole('listitem')).toHaveCount(9);
  await expectAccessible(app);
  await trash
    .getByRole('listitem')
    .filter({ hasText: 'Comparing fractions' })
    .getByRole('button', { name: 'Put back' })
    .click();
  await expect(trash.getByRole('listitem')).toHaveCount(8);
  await app.getByRole('link', { name: 'Library' }).click();
  await expect(app.getByRole('link', { name: 'Comparing fractions' })).toBeVisible();
});

test('the settings of the class are kept', async ({ app }) => {
  const openSettings = async () => {
    await app.getByRole('button', { name: 'Menu' }).click();
    await app.getByRole('menuitem', { name: 'Class settings' }).click();
  };
  await openSettings();
  await expectAccessible(app);
  await app.getByLabel('Pupils in the class').fill('31');
  await app.getByLabel('Class name').fill('Practice class');
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Practice class' })).toBeVisible();
  await app.reload();
  await openSettings();
  await expect(app.getByLabel('Pupils in the class')).toHaveValue('31');
});

test('everything is still in reach at 200 % zoom', async ({ app }) => {
  await app.setViewportSize({ width: 683, height: 384 });
  await expect(app.getByRole('link', { name: 'Comparing fractions' })).toBeVisible();
  for (const name of ['Add work', 'Menu', 'Start your own class']) {
    await expect(app.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
  await expectAccessible(app);
});
