import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserPath } from './support/browser.ts'

/** Each language travels over a server and a database of its own, so that no journey meets another's traces. */
const ports = { en: 4310, ja: 4311 } as const

// The configuration is read by every worker too: the folders are made once and handed on.
process.env['MUSTER_E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'muster-journeys-'))
const dataRoot = process.env['MUSTER_E2E_DATA']

const server = (language: keyof typeof ports) => ({
  command: `${process.execPath} ../apps/api/dist/main.js`,
  url: `http://127.0.0.1:${ports[language]}/health/ready`,
  timeout: 120_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
  env: {
    PORT: String(ports[language]),
    DATA_DIR: join(dataRoot, language),
    WEB_DIR: '../apps/web/dist',
    MUSTER_SAMPLE: '1',
    MUSTER_CHECK_REPLIES: '1',
    LOG_LEVEL: 'warn',
    // The directories of journeys are on this machine.
    OUTGOING_LOOPBACK: '1',
  },
})

/** Journeys that change something, one after the other in each language; the sweep, which only looks, comes after them. */
const journeys = /^(?!.*sweep).*\.e2e\.ts$/

const project = (
  name: string,
  language: keyof typeof ports,
  width: number,
  colorScheme: 'light' | 'dark',
  testMatch: RegExp,
) => ({
  name,
  testMatch,
  workers: testMatch === journeys ? 1 : 2,
  use: {
    baseURL: `http://127.0.0.1:${ports[language]}`,
    viewport: { width, height: width < 500 ? 740 : 900 },
    locale: language,
    colorScheme,
    hasTouch: width < 500,
    timezoneId: 'Asia/Tokyo',
  },
})

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  workers: 4,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    launchOptions: {
      executablePath: await browserPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
  },
  webServer: [server('en'), server('ja')],
  projects: [
    project('English on a phone', 'en', 360, 'light', journeys),
    project('Japanese on a desk', 'ja', 1280, 'light', journeys),
    // Every page is opened once in each language and looked at in both widths and both themes.
    {
      ...project('Every page in English', 'en', 1280, 'light', /sweep\.e2e\.ts/),
      dependencies: ['English on a phone'],
    },
    {
      ...project('Every page in Japanese', 'ja', 1280, 'light', /sweep\.e2e\.ts/),
      dependencies: ['Japanese on a desk'],
    },
  ],
})
