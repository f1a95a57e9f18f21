import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { launchDesktop, whatHindersTheDesktop, type RunningDesktop } from '../support/launch-desktop.ts';
import { projectRoot } from '../support/project.ts';
import { test as appTest, watchForComplaints } from '../support/app-test.ts';

const hindrance = whatHindersTheDesktop();
const scan = path.join(projectRoot, 'tests/fixtures/intake/turned-in-box-and-exif.heic');

const test = appTest.extend<{ desktop: RunningDesktop }>({
  desktop: async ({ libraryDir }, use) => {
    const desktop = await launchDesktop(libraryDir);
    await use(desktop);
    await desktop.stop();
  },
});

test.skip(hindrance !== null, hindrance ?? '');

test('the window opens on a scheme of its own, and its page has no way to Node', async ({ desktop }) => {
  const { window, electron } = desktop;
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  expect(window.url()).toMatch(/^marginalia:\/\/app\//);
  const found = await window.evaluate(() => {
    const everywhere = window as unknown as Record<string, unknown>;
    const nodes = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
    return {
      nodes: nodes.filter((name) => name in everywhere),
      bridge: Object.keys(everywhere.marginaliaDesktop ?? {}),
    };
  });
  expect(found).toEqual({ nodes: [], bridge: ['platform', 'pathForFile', 'pageAsPdf'] });
  const rights = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      // Electron has this method and leaves it out of its types.
      (webContents as unknown as { getLastWebPreferences(): unknown }).getLastWebPreferences(),
    ),
  );
  expect(rights).toEqual([
    expect.objectContaining({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    }),
  ]);
});

test('the page cannot be led anywhere else', async ({ desktop }) => {
  const { window, electron } = desktop;
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const elsewhere = [
    'https://evil.test/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,<h1>elsewhere</h1>',
    'marginalia://app.evil.test/',
    'marginalia://other/',
  ];
  const ours = window.url();
  for (const address of elsewhere) {
    // Asked through Electron, because Playwright would wait for the navigation that is refused.
    const found = await electron.evaluate(async ({ BrowserWindow }, to) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      const opened: unknown = await webContents.executeJavaScript(`
        (() => {
          const link = Object.assign(document.createElement('a'), { href: ${JSON.stringify(to)} });
          document.body.append(link);
          link.click();
          window.location.assign(link.href);
          link.remove();
          return window.open(link.href, '_blank') === null ? 'no window' : 'a window';
        })()
      `);
      const answer: unknown = await webContents.executeJavaScript(`fetch('/').then(({ status }) => status)`);
      return { opened, answer, url: webContents.getURL() };
    }, address);
    expect(found).toEqual({ opened: 'no window', answer: 200, url: ours });
  }
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the window for the room that the page opens has no more rights than the page', async ({ desktop }) => {
  const { window, electron } = desktop;
  await window.getByRole('link', { name: 'Comparing fractions' }).click();
  await window.getByRole('button', { name: 'Menu' }).click();
  const opened = electron.waitForEvent('window');
  await window.getByRole('menuitem', { name: 'Both people’s marks' }).click();
  const wall = await opened;
  await expect(
    wall
      .getByRole('region', { name: /for the room$/ })
      .locator('canvas')
      .first(),
  ).toBeVisible();
  const rights = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      // Electron has this method and leaves it out of its types.
      (webContents as unknown as { getLastWebPreferences(): unknown }).getLastWebPreferences(),
    ),
  );
  expect(rights).toHaveLength(2);
  for (const each of rights) {
    expect(each).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  }
  expect(await wall.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
});

test('the page is granted the microphone and nothing else', async ({ desktop }) => {
  const { window } = desktop;
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  const states = await window.evaluate(async () => {
    const asked = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const answers = await Promise.all(
      asked.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state] as const;
      }),
    );
    return Object.fromEntries(answers);
  });
  const { microphone, ...others } = states;
  expect(microphone).toBe('granted');
  expect(new Set(Object.values(others))).toEqual(new Set(['denied']));
  const camera = window.evaluate(() => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted'));
  await expect(camera).rejects.toThrow(/NotAllowedError|NotFoundError/);
  expect(await window.evaluate(() => fetch('https://evil.test/').catch(() => 'refused'))).toBe('refused');
});

test('work chosen from this computer comes in by its path, and a stroke on it survives a restart', async ({
  libraryDir,
}) => {
  const first = await launchDesktop(libraryDir);
  const complaints = watchForComplaints(first.window, 'marginalia://app');
  const uploads: string[] = [];
  first.window.on('request', (request) => void (request.url().includes('/uploads') && uploads.push(request.url())));
  const chooser = first.window.waitForEvent('filechooser');
  await first.window.getByRole('button', { name: 'Add work' }).first().click();
  await (await chooser).setFiles(scan);
  await first.window.getByRole('link', { name: `Open ${path.basename(scan)}` }).click();
  expect(uploads).toEqual([]);

  const { x, y } = await middleOfPane(first.window);
  await first.window.mouse.move(x - 60, y);
  await first.window.mouse.down();
  await first.window.mouse.move(x + 60, y, { steps: 12 });
  await first.window.mouse.up();
  await expect(first.window.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await expect(first.window.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  expect(complaints).toEqual([]);
  await first.stop();

  const second = await launchDesktop(libraryDir);
  await second.window.getByRole('link', { name: path.parse(scan).name }).click();
  const again = await middleOfPane(second.window);
  await second.window.getByRole('button', { name: 'Select and move' }).click();
  await second.window.mouse.click(again.x, again.y);
  await expect(second.window.getByRole('group', { name: 'Pen mark' })).toBeVisible();
  await second.stop();
});

/** Where the middle of the first pane is on the screen, once its page is there. */
async function middleOfPane(window: Page): Promise<{ x: number; y: number }> {
  const pane = window.getByLabel(/^Pages, /).first();
  // The first visit loads the part of the app that draws, while the import may still keep the computer busy.
  await expect(pane.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
  const box = await pane.boundingBox();
  if (!box) throw new Error('the pane is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
