import { useLayoutEffect, useRef } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
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

/** Views of one thing beside each other, each with its own address; on a narrow screen the current one is brought into view. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  const nav = useRef<HTMLElement>(null)
  const { pathname, search } = useLocation()
  useLayoutEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (!nav.current || !current) return
    nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
  }, [pathname, search])
  return (
    <nav className="tab-links" aria-label={label} ref={nav}>
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
