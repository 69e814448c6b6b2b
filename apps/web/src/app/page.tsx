import type { ReactNode } from 'react'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from './language.tsx'

/**
 * A page: the title of the document, the board if it has one, and the main landmark. Every route renders exactly one,
 * with one `h1` inside, also while it loads.
 */
export function Page({
  title,
  board,
  width = 'normal',
  density = 'comfortable',
  children,
}: {
  title: string
  board?: ReactNode
  /** `narrow` for text and forms, `wide` for the tables of staff. */
  width?: 'normal' | 'narrow' | 'wide'
  density?: 'comfortable' | 'compact'
  children: ReactNode
}) {
  const words = useWords()
  const classes = ['wrap', width !== 'normal' && width, density === 'compact' && 'compact'].filter(Boolean).join(' ')
  return (
    <>
      <title>{words.say(shell.documentTitle, { page: title })}</title>
      {board}
      <main className={classes} id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
