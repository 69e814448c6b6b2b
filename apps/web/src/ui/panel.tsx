import type { ReactNode } from 'react'
import './panel.css'

/** A box, kept for a plot, a form or the one thing to do next; everything else is separated by lines. */
export function Panel({
  as: Element = 'section',
  emphasis = 'none',
  labelledBy,
  className,
  children,
}: {
  as?: 'section' | 'div' | 'figure' | 'aside' | 'article'
  /** `next`: the petrol frame of the next step; `warn`: the frame of something that waits for a person. */
  emphasis?: 'none' | 'next' | 'warn'
  labelledBy?: string
  className?: string
  children: ReactNode
}) {
  const classes = ['panel', emphasis !== 'none' && `panel-${emphasis}`, className].filter(Boolean).join(' ')
  return (
    <Element className={classes} aria-labelledby={labelledBy}>
      {children}
    </Element>
  )
}
