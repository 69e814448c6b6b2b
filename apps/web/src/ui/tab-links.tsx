import { Link, NavLink } from 'react-router'
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
  /** Where only the query of the address tells the views apart: whether it is this one. */
  isCurrent?: boolean
}

/** Views of one thing beside each other, each with its own address. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  return (
    <nav className="tab-links" aria-label={label}>
      {links.map((link) =>
        link.isCurrent === undefined ? (
          <NavLink key={link.to} to={link.to} end={link.end ?? false}>
            <TabFace {...link} />
          </NavLink>
        ) : (
          <Link key={link.to} to={link.to} aria-current={link.isCurrent ? 'page' : undefined}>
            <TabFace {...link} />
          </Link>
        ),
      )}
    </nav>
  )
}

function TabFace({ icon, label, count }: TabLink) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {label}
        {count !== undefined && ` ${count}`}
      </span>
    </>
  )
}
