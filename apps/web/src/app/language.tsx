import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { isLanguage } from '@muster/words/language.ts'
import type { Language } from '@muster/words/language.ts'
import { call } from './client.ts'
import { useSessionState } from './session.ts'
import { words } from './words.tsx'
import type { Words } from './words.tsx'

interface LanguageChoice {
  language: Language
  /** Switches at once, and keeps the choice on this device and on the record of the person signed in. */
  choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice | null>(null)

/** The first script has set it from the cookie or the browser before anything was painted. */
function languageAtFirstPaint(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'en'
}

function keepOnDevice(language: Language): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `muster-language=${language}; path=/; max-age=31536000; samesite=lax${secure}`
}

/**
 * The language of everything inside. The record of the person decides when they sign in, except where they chose a
 * language on this page before signing in: then that choice goes to their record.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(languageAtFirstPaint)
  const { data: session } = useSessionState()
  const chosenHere = useRef<Language | null>(null)
  const personId = session?.person.id

  const show = useCallback((next: Language) => {
    document.documentElement.lang = next
    keepOnDevice(next)
    setLanguage(next)
  }, [])

  useEffect(() => {
    if (!session) return
    const chosen = chosenHere.current
    if (chosen && chosen !== session.language) void keepOnRecord(chosen)
    else show(session.language)
    chosenHere.current = null
    // Only a new person counts: switching later must not be undone when the session is read again.
  }, [personId])

  const choose = useCallback(
    (next: Language) => {
      show(next)
      if (personId) void keepOnRecord(next)
      else chosenHere.current = next
    },
    [show, personId],
  )

  const choice = useMemo(() => ({ language, choose }), [language, choose])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

/** A lost connection loses nothing: the device keeps the choice, and the record learns it the next time. */
async function keepOnRecord(language: Language): Promise<void> {
  await call('access.setLanguage', { body: { language } }).catch(() => undefined)
}

/** Everything inside in a language of its own, whatever the reader's is: to show how others see it. It stays that one. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const choice = useMemo(() => ({ language, choose: () => undefined }), [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

/** The language, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('There is no LanguageProvider above')
  return choice
}

/** The words of the reader's language: `say`, `nodes`, `text`, dates, instants, amounts. */
export function useWords(): Words {
  return words[useLanguage().language]
}
