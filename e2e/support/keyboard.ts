import { expect, type Page } from '@playwright/test'

/** What has the focus: its name as it is read out, and whether whoever looks can tell. */
interface Focus {
  readonly name: string
  readonly tag: string
  /** Why it cannot be seen; empty where it can. */
  readonly unseen: string
}

/** The focus of a page as it is now. */
export const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body
    const labels = [...((at as Partial<HTMLInputElement>).labels ?? [])]
    const named = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))
    const text = [...named, ...labels].map((one) => one?.textContent ?? '').join(' ')
    const name = at.getAttribute('aria-label') ?? (text.trim() || (at.textContent ?? ''))
    const tag = at.tagName.toLowerCase()
    const seen = (): string => {
      if (tag === 'main' || at.closest('[contenteditable="true"]') === at) return ''
      const box = at.getBoundingClientRect()
      if (box.bottom < 0 || box.top > innerHeight || box.width * box.height === 0) {
        const page = document.documentElement
        return `outside what is shown: at ${Math.round(box.top)} of ${innerHeight}, scrolled ${Math.round(scrollY)} of ${page.scrollHeight}`
      }
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const points = [y, box.top + 2, box.bottom - 2].flatMap((height) => [
        [x, height] as const,
        [box.left + 2, height] as const,
        [box.right - 2, height] as const,
      ])
      const around = at.closest('label')
      const isOver = points.some(([left, top]) => {
        const hit = document.elementFromPoint(left, top)
        return hit !== null && (at.contains(hit) || hit.contains(at) || (around?.contains(hit) ?? false))
      })
      if (!isOver) return 'something lies over it'
      const isMarked = [at, around].some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
      return isMarked ? '' : 'nothing marks it'
    }
    return { name: name.replace(/\s+/g, ' ').trim(), tag, unseen: at === document.body ? '' : seen() }
  })

/** A person with a keyboard and nothing else. Each act fails where the focus was lost or cannot be seen. */
export function keyboardOn(page: Page) {
  const { keyboard } = page
  /** Nobody presses a key before the page has drawn what the last one did. */
  const drawn = (): Promise<void> =>
    page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
  const matches = (name: string, wanted: string | RegExp): boolean =>
    typeof wanted === 'string' ? name === wanted || name.startsWith(`${wanted} `) : wanted.test(name)

  /** The focus is somewhere. */
  const expectKept = async (after: string): Promise<Focus> => {
    await expect.poll(async () => (await focusOn(page)).tag, { message: `the focus after ${after}` }).not.toBe('body')
    return focusOn(page)
  }
  const go = async (wanted: string | RegExp, { key, most }: { key: string; most: number }): Promise<void> => {
    const passed: string[] = []
    for (let step = 0; step < most; step += 1) {
      await drawn()
      await keyboard.press(key)
      const { name, tag, unseen } = await focusOn(page)
      // A page that still scrolls or settles is given a moment.
      if (unseen)
        await expect
          .poll(async () => (await focusOn(page)).unseen, { message: `${name} (${tag}) has the focus`, timeout: 2_000 })
          .toBe('')
      if (matches(name, wanted)) return
      passed.push(name.slice(0, 40))
    }
    throw new Error(`“${wanted}” was not reached in ${most} steps, but ${passed.join(' | ')}`)
  }
  const to = (wanted: string | RegExp, most = 80) => go(wanted, { key: 'Tab', most })
  const back = (wanted: string | RegExp, most = 80) => go(wanted, { key: 'Shift+Tab', most })
  const press = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) {
      await drawn()
      await keyboard.press(key)
      await expectKept(key)
    }
  }
  return {
    /** Tabs on until what has this name has the focus. A name is whole, or followed by a hint. */
    to,
    /** The same, back. */
    back,
    /** Tabs on to a button or a link, and presses Enter. */
    enter: async (name: string): Promise<void> => {
      await to(name)
      await press('Enter')
    },
    /** The same, back. */
    goBackTo: async (name: string): Promise<void> => {
      await back(name)
      await press('Enter')
    },
    /** Presses keys, and sees after each that the focus stayed somewhere. */
    press,
    type: (text: string): Promise<void> => keyboard.type(text),
    /** What was copied elsewhere, put in as a whole. */
    paste: (text: string): Promise<void> => keyboard.insertText(text),
    /** Replaces what stands in a field. */
    replace: async (text: string): Promise<void> => {
      await keyboard.press('Control+A')
      await keyboard.type(text)
    },
    /** What has the focus, by its name. */
    isAt: (wanted: string | RegExp) =>
      expect
        .poll(async () => matches((await focusOn(page)).name, wanted), { message: `the focus at “${wanted}”` })
        .toBe(true),
    expectKept,
  }
}
