import type { ReactNode } from 'react'
import './disclosure.css'

/** Text that opens below its summary. Closed content stays in the page, so that find-in-page reaches it. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  /** Open at first. */
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
