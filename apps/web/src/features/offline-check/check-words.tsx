import { createContext, use, useCallback, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { isLanguage, type Language } from '@muster/words/language.ts'
import { words, type Words } from '../../app/words.tsx'

interface Choice {
  readonly words: Words
  readonly choose: (language: Language) => void
}

const ChosenWords = createContext<Choice | null>(null)

/** The language of this page: the device's alone, since nobody signs in here. */
export function CheckWords({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const { lang } = document.documentElement
    return isLanguage(lang) ? lang : 'en'
  })
  const choose = useCallback((next: Language) => {
    document.documentElement.lang = next
    const secure = location.protocol === 'https:' ? '; secure' : ''
    document.cookie = `muster-language=${next}; path=/; max-age=31536000; samesite=lax${secure}`
    setLanguage(next)
  }, [])
  const choice = useMemo(() => ({ words: words[language], choose }), [language, choose])
  return <ChosenWords value={choice}>{children}</ChosenWords>
}

export function useChoice(): Choice {
  const choice = use(ChosenWords)
  if (!choice) throw new Error('There is no CheckWords above')
  return choice
}

export const useCheckWords = (): Words => useChoice().words
