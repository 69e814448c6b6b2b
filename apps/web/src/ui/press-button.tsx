import { useId } from 'react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import './button.css'

export interface Look {
  /** `filled` is for the one action a screen is about; everything else is `outlined`, or `plain` among text. */
  variant?: 'filled' | 'outlined' | 'plain'
  icon?: IconName
  iconAfter?: IconName
  /** As wide as what it stands in. */
  stretched?: boolean
}

/** The classes of something that looks like a button. */
export function classOf({ variant = 'outlined', stretched }: Look, extra?: string): string {
  return ['button', `button-${variant}`, stretched && 'button-stretched', extra].filter(Boolean).join(' ')
}

/** What stands on it. */
export function Face({ icon, iconAfter, children }: Look & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

export interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  children: ReactNode
  /** While the action runs: the button keeps its focus, ignores presses and says this instead. */
  busy?: string | false
  /** What the action waits for. The button stays readable and reachable, shows a lock, and the reason stands below it. */
  blockedBy?: ReactNode
}

/** A press that does something here. To go somewhere, use `LinkButton`. It stands apart from that, so that pages without a router need not load one. */
export function Button({ variant, icon, iconAfter, stretched, busy, blockedBy, children, ...rest }: ButtonProps) {
  const reasonId = useId()
  const look: Look = { ...(variant && { variant }), ...(stretched && { stretched }) }
  const blocked = blockedBy !== undefined && blockedBy !== null && blockedBy !== false
  const idle = blocked || Boolean(busy)
  const button = (
    <button
      type="button"
      {...rest}
      className={classOf(look, rest.className)}
      aria-disabled={idle || undefined}
      aria-busy={busy ? true : undefined}
      aria-describedby={blocked ? reasonId : rest['aria-describedby']}
      onClick={idle ? (event) => event.preventDefault() : rest.onClick}
    >
      <Face {...(blocked ? { icon: 'lock' } : icon && { icon })} {...(!blocked && iconAfter && { iconAfter })}>
        {busy || children}
      </Face>
    </button>
  )
  if (!blocked) return button
  return (
    <span className="button-blocked">
      {button}
      <span id={reasonId} className="small muted">
        {blockedBy}
      </span>
    </span>
  )
}
