import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { LinkProps } from 'react-router'
import { classOf, Face } from './press-button.tsx'
import type { Look } from './press-button.tsx'

export { Button } from './press-button.tsx'

export type LinkButtonProps = Look & LinkProps & { children: ReactNode }

/** A link that looks like a button: it goes to another page. */
export function LinkButton({ variant, icon, iconAfter, stretched, children, ...rest }: LinkButtonProps) {
  const look: Look = { ...(variant && { variant }), ...(stretched && { stretched }) }
  return (
    <Link {...rest} className={classOf(look, rest.className)}>
      <Face {...(icon && { icon })} {...(iconAfter && { iconAfter })}>
        {children}
      </Face>
    </Link>
  )
}
