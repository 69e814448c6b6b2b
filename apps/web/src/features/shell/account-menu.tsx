import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { delegableRoles } from '@muster/contracts/duty-codes.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { useHasRole, useSession, useSignOut } from '../../app/session.ts'
import { chooseTheme, themes, useTheme } from '../../app/theme.ts'
import type { Theme } from '../../app/theme.ts'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AgencySwitch } from './agency-switch.tsx'
import { NoticesLink } from './notices-link.tsx'

/** Who is signed in, how it looks, and the way out. */
export function AccountMenu() {
  const words = useWords()
  const { person } = useSession()
  const menu = useClosingDetails()
  return (
    <details className="account" ref={menu}>
      <summary className="top-button" aria-label={`${words.say(shell.account.open)}: ${words.text(person.name)}`}>
        <Icon name="person" />
        <span className="account-name">{words.text(person.name)}</span>
        <Icon name="down" />
      </summary>
      <AccountPanel />
    </details>
  )
}

function AccountPanel() {
  const words = useWords()
  const { person, roles } = useSession()
  const isTrainee = useHasRole('trainee')
  const isStaff = useHasRole(...delegableRoles)
  const theme = useTheme()
  return (
    <div className="account-panel">
      <div>
        <p className="small muted">{words.say(shell.account.signedInAs)}</p>
        <p>
          <b>{words.text(person.name)}</b>
        </p>
        <p className="small">{words.text(person.agency.name)}</p>
        <p className="small muted">
          {roles.map((role) => words.say(shell.roles[role])).join(words.language === 'ja' ? '、' : ', ')}
        </p>
      </div>
      <AgencySwitch />
      <NoticesLink place="account" />
      <Link className="account-link" to="/my-name">
        <Icon name="pen" />
        {words.say(names.mine.title)}
      </Link>
      {isTrainee && (
        <>
          <Link className="account-link" to="/readers">
            <Icon name="eye" />
            {words.say(shell.account.readers)}
          </Link>
          <Link className="account-link" to="/consents">
            <Icon name="people" />
            {words.say(shell.account.consents)}
          </Link>
        </>
      )}
      {isStaff && (
        <Link className="account-link" to="/deputies">
          <Icon name="people" />
          {words.say(shell.account.deputies)}
        </Link>
      )}
      <Link className="account-link" to="/my-transfers">
        <Icon name="people" />
        {words.say(transfers.mine.title)}
      </Link>
      <Link className="account-link" to="/my-data">
        <Icon name="card" />
        {words.say(shell.account.myData)}
      </Link>
      <Link className="account-link" to="/security">
        <Icon name="lock" />
        {words.say(shell.account.security)}
      </Link>
      <RadioGroup
        legend={words.say(shell.account.theme)}
        value={theme}
        onChange={(value) => chooseTheme(value as Theme)}
        choices={themes.map((one) => ({ value: one, label: words.say(shell.account.themes[one]) }))}
      />
      <SignOutButton />
    </div>
  )
}

function SignOutButton() {
  const words = useWords()
  const signOut = useSignOut()
  const [error, setError] = useState<unknown>(null)
  const leave = () => {
    setError(null)
    signOut().catch(setError)
  }
  return (
    <>
      {error !== null && <Notice tone="refused" live="alert" title={sayProblem(words, error)} />}
      <Button icon="exit" stretched onClick={leave}>
        {words.say(shell.account.signOut)}
      </Button>
    </>
  )
}

/** A `details` that closes on Escape, on a press elsewhere and when the page changes. */
function useClosingDetails() {
  const details = useRef<HTMLDetailsElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (details.current) details.current.open = false
  }, [pathname])
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const element = details.current
      if (element?.open && event.target instanceof Node && !element.contains(event.target)) element.open = false
    }
    const onKey = (event: KeyboardEvent) => {
      const element = details.current
      if (event.key !== 'Escape' || !element?.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return details
}
