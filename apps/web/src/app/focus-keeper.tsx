import { useEffect } from 'react'

const reachable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [contenteditable="true"], [tabindex="0"]'

/**
 * Keeps the place of whoever works by keyboard: where what had the focus is taken out of the page, as a line that was removed
 * or a button that is done, the focus goes to what stands there now; where it was only put elsewhere, it keeps the focus.
 */
export function FocusKeeper() {
  useEffect(() => {
    let last: Element | null = null
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      last = target
      // A page that changes at the same time can leave the place of the focus outside what is shown.
      requestAnimationFrame(() => showPlace(target))
    }
    const observer = new MutationObserver((records) => {
      const held = last
      if (!held || !isNowhere()) return
      const place = placeOf(held, records)
      if (!place) return
      if (isShown(held)) focus(held)
      if (isNowhere()) focus(nextTo(place) ?? document.getElementById('main'))
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
  return null
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body
const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility()

/** Scrolls to what has the keyboard's focus, as little as needed; what fills the screen stays as it is. */
function showPlace(element: Element): void {
  const isHeld = element === document.activeElement && element.matches(':focus-visible')
  if (isHeld && element.getBoundingClientRect().height < innerHeight / 2) element.scrollIntoView({ block: 'nearest' })
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus()
}

/** Where something was taken out: in what, and behind which of its children. */
interface Place {
  readonly parent: Node
  readonly before: Node | null
}

function placeOf(gone: Node, records: readonly MutationRecord[]): Place | null {
  const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))
  if (!record) return null
  const { target, previousSibling } = record
  if (!target.isConnected) return placeOf(target, records)
  return { parent: target, before: previousSibling?.parentNode === target ? previousSibling : null }
}

/** What stands there now, else what stood before it, else the same further out. */
function nextTo({ parent, before }: Place): Element | null {
  for (const node of siblings(before ? before.nextSibling : parent.firstChild, 'nextSibling')) {
    const found = firstIn(node)
    if (found) return found
  }
  for (const node of siblings(before, 'previousSibling')) {
    const found = firstIn(node)
    if (found) return found
  }
  const isOutermost = parent === document.body || (parent instanceof Element && parent.id === 'main')
  return isOutermost || !parent.parentNode ? null : nextTo({ parent: parent.parentNode, before: parent })
}

function* siblings(from: Node | null, direction: 'nextSibling' | 'previousSibling'): Generator<Node> {
  for (let node = from; node; node = node[direction]) yield node
}

function firstIn(node: Node): Element | null {
  if (!(node instanceof Element)) return null
  const all = node.matches(reachable) ? [node] : [...node.querySelectorAll(reachable)]
  return all.find(isShown) ?? null
}
