import { useSyncExternalStore } from 'react'

/** What a person chose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']

const storageKey = 'muster-theme'
const deviceIsDark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function readTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? 'system'
  } catch {
    return 'system'
  }
}

let chosen = readTheme()

function show(): void {
  const dark = chosen === 'dark' || (chosen === 'system' && deviceIsDark.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
}

deviceIsDark.addEventListener('change', show)

/** Shows a theme at once and keeps the choice on this device. */
export function chooseTheme(theme: Theme): void {
  chosen = theme
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  show()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The chosen theme. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen)
}
