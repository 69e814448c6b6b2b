import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In the page itself: no page of ours has frames of others, and collecting from frames opens another page each time. */
const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

type Analysis = Awaited<ReturnType<AxeBuilder['analyze']>>

function expectNothing({ violations }: Analysis, name: string): void {
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  )
  expect(found, name).toEqual([])
}

/** axe finds nothing on the page as it stands, and nothing reaches beyond the screen's width. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  expectNothing(await axeOn(page).withTags(rules).analyze(), name)
  await expectNothingBeyond(page, name)
}

async function expectNothingBeyond(page: Page, name: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

const desk = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** Every look in one run; otherwise each language has half of them, and together they have all. */
const isThorough = process.env['MUSTER_SWEEP'] === 'all'

/**
 * The page as it stands, on a desk and on a phone, in light and in dark. A theme changes colours alone, so that in dark only
 * they are looked at again. `turn` says which half is looked at: an even one on a desk in light and on a phone in dark, an
 * odd one the other way round. Nothing may reach beyond the screen's width in any.
 */
export async function expectAccessibleEverywhere(page: Page, name: string, turn: number): Promise<void> {
  for (const [at, [width, size]] of Object.entries({ desk, phone }).entries()) {
    await page.setViewportSize(size)
    const isLight = (turn + at) % 2 === 0
    if (isThorough || isLight) await expectAccessible(page, `${name} on a ${width}`)
    else await expectNothingBeyond(page, `${name} on a ${width}`)
    if (!isThorough && isLight) continue
    await page.emulateMedia({ colorScheme: 'dark' })
    expectNothing(await axeOn(page).withRules(['color-contrast']).analyze(), `${name} on a ${width}, dark`)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await page.setViewportSize(desk)
}
