import { Link } from 'react-router'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { BrandMark } from '../../ui/icon.tsx'
import { SkipLink } from '../../ui/skip-link.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import './shell.css'

/** The strip above pages for anybody: brand and language. */
export function PublicHeader() {
  const words = useWords()
  return (
    <>
      <SkipLink target="main">{words.say(shell.skipToContent)}</SkipLink>
      <header className="top">
        <div className="wrap">
          <Link className="brand" to="/">
            <BrandMark />
            {words.say(shell.brand)}
          </Link>
          <span className="top-space" />
          <LanguageSwitch />
        </div>
      </header>
    </>
  )
}
