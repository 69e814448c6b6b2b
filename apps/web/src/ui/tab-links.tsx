import { NavLink } from 'react-router'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import './tab-links.css'

export interface TabLink {
  to: string
  label: string
  icon?: IconName
  count?: number
  /** Current only at exactly this address. */
  end?: boolean
}

/** Views of one thing beside each other, each with its own address. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  return (
    <nav className="tab-links" aria-label={label}>
      {links.map(({ to, label: name, icon, count, end }) => (
        <NavLink key={to} to={to} end={end ?? false}>
          {icon && <Icon name={icon} />}
          <span>
            {name}
            {count !== undefined && ` ${count}`}
          </span>
        </NavLink>
      ))}
    </nav>
  )
}
