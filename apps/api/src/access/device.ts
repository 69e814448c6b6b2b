import type { SessionBrowser, SessionSystem } from '@muster/contracts/session-codes.ts'

/** What a session was opened with, as far as its browser says so; null where it says nothing known. */
export interface Device {
  readonly browser: SessionBrowser | null
  readonly system: SessionSystem | null
}

/** Browsers also name the ones they descend from, so the particular ones come first. */
const browsers: readonly [RegExp, SessionBrowser][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'edge'],
  [/\bOPR\/|\bOpera\b/, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\bFirefox\/|\bFxiOS\//, 'firefox'],
  [/Chrome\/|\bChromium\/|\bCriOS\//, 'chrome'],
  [/\bSafari\//, 'safari'],
]

const systems: readonly [RegExp, SessionSystem][] = [
  [/\bAndroid\b/, 'android'],
  [/\biPhone\b|\biPad\b|\biPod\b/, 'ios'],
  [/\bWindows\b/, 'windows'],
  [/\bCrOS\b/, 'chromeos'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macos'],
  [/\bLinux\b/, 'linux'],
]

const firstOf = <T>(kinds: readonly [RegExp, T][], text: string): T | null =>
  kinds.find(([form]) => form.test(text))?.[1] ?? null

/** Reads browser and system out of a `User-Agent`, of which nothing else is kept. */
export const deviceOf = (userAgent: string): Device => ({
  browser: firstOf(browsers, userAgent),
  system: firstOf(systems, userAgent),
})
