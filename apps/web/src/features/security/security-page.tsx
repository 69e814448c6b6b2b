import { security } from '@muster/words/catalogue/security.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import type { ReactNode } from 'react'
import { PasskeysSection } from './passkeys-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import './security.css'

/** How one signs in, and where one is signed in. `directories` are the ways of the own agency. */
export function SecurityPage({ directories }: { directories: ReactNode }) {
  const words = useWords()
  return (
    <Page title={words.say(security.title)}>
      <h1>{words.say(security.title)}</h1>
      <div className="security">
        <PasswordSection />
        {directories}
        <PasskeysSection />
        <SecondFactorSection />
        <SessionsSection />
      </div>
    </Page>
  )
}
