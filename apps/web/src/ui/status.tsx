import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import './status.css'

export type Tone = 'valid' | 'warn' | 'refused' | 'neutral'

const usualIcon: Record<Tone, IconName> = { valid: 'check', warn: 'warn', refused: 'cross', neutral: 'clock' }

/** A state as word, icon and colour together. `icon` replaces the usual icon of the tone. */
export function Status({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`status status-${tone}`}>
      <Icon name={icon ?? usualIcon[tone]} />
      {children}
    </span>
  )
}
