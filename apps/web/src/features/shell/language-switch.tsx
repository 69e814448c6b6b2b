import { languageNames, languages } from '@muster/words/language.ts'
import { useLanguage } from '../../app/language.tsx'

/** The other language, under its own name. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const other = languages.find((one) => one !== language) ?? language
  return (
    <button type="button" className="top-button language-switch" lang={other} onClick={() => choose(other)}>
      {languageNames[other]}
    </button>
  )
}
