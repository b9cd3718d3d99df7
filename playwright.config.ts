import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/lib/findChromium';

const port = process.env.PORTAL_PORT ?? '7117';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  globalSetup: './packages/app/e2e-tests/waitForDemo.ts',
  outputDir: 'node_modules/.cache/e2e-test-results',
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
  ],
  forbidOnly: Boolean(process.env.CI),
  // One portal, one database: tests take turns, and one that fails is looked
  // into, not tried again.
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },

  webServer: {
    command: 'node scripts/start-built.js',
    url: `${baseURL}/.backstage/health/v1/readiness`,
    env: { PORTAL_PORT: port },
    reuseExistingServer: false,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },

  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
