import { Link, NavLink } from 'react-router'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { BrandMark, Icon } from '../../ui/icon.tsx'
import { SkipLink } from '../../ui/skip-link.tsx'
import { useSession } from '../../app/session.ts'
import { AccountMenu } from './account-menu.tsx'
import { AgencyMark } from './agency-mark.tsx'
import { ConnectionState } from './connection-state.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { NoticesLink } from './notices-link.tsx'
import type { NavigationEntry } from './navigation.ts'
import './shell.css'

/** As many entries as fit under a thumb; more become a row below the brand. */
const mostTabs = 4

/** The dark strip at the top: brand, pages, connection, language, account. */
export function Header({ entries }: { entries: readonly NavigationEntry[] }) {
  const words = useWords()
  const { accent } = useSession().person.agency
  const shape = entries.length > mostTabs ? 'row' : 'tabs'
  return (
    <>
      <SkipLink target="main">{words.say(shell.skipToContent)}</SkipLink>
      <header
        className={`top top-${shape} ${accent ? 'top-accent' : ''}`}
        style={accent ? { borderBottomColor: accent } : undefined}
      >
        <div className="wrap">
          <Link className="brand" to="/">
            <BrandMark />
            {words.say(shell.brand)}
          </Link>
          <AgencyMark />
          <nav className="pages" aria-label={words.say(shell.mainNavigation)}>
            {entries.map(({ to, label, icon }) => (
              <NavLink key={to} to={to} end={to === '/'}>
                <Icon name={icon} />
                {words.say(label)}
              </NavLink>
            ))}
          </nav>
          <ConnectionState />
          <NoticesLink place="header" />
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </header>
    </>
  )
}
