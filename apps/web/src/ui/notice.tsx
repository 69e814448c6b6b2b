import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import type { Tone } from './status.tsx'
import './notice.css'

const usualIcon: Record<Tone, IconName> = { valid: 'check', warn: 'warn', refused: 'cross', neutral: 'info' }

/**
 * A message about what happened or what to mind. `live` decides whether it is read out when it appears:
 * `status` waits for a pause, `alert` interrupts, `off` is for text that was there from the start.
 */
export function Notice({
  tone,
  title,
  children,
  live = 'off',
  icon,
  actions,
}: {
  tone: Tone
  title: ReactNode
  children?: ReactNode
  live?: 'off' | 'status' | 'alert'
  icon?: IconName
  actions?: ReactNode
}) {
  return (
    <div className={`notice notice-${tone}`} role={live === 'off' ? undefined : live}>
      <p className="notice-title">
        <Icon name={icon ?? usualIcon[tone]} />
        <b>{title}</b>
      </p>
      {children && <div className="notice-text">{children}</div>}
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
