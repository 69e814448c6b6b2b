import type { ReactNode } from 'react'
import './disclosure.css'

/** Text that opens below its summary. Closed content stays in the page, so that find-in-page reaches it. */
export function Disclosure({
  summary,
  open,
  onOpen,
  children,
}: {
  summary: ReactNode
  /** Open at first. */
  open?: boolean
  /** Called whenever it is opened: for what is fetched only then. */
  onOpen?: () => void
  children: ReactNode
}) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.()
      }}
    >
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
