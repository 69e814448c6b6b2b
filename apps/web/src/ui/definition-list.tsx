import type { ReactNode } from 'react'
import './definition-list.css'

export interface Definition {
  term: ReactNode
  detail: ReactNode
}

/** Facts as term and detail: `lines` separates them by rules, `plain` is for a few facts inside something else. */
export function DefinitionList({
  items,
  appearance = 'lines',
}: {
  items: readonly Definition[]
  appearance?: 'lines' | 'plain'
}) {
  return (
    <dl className={`definitions definitions-${appearance}`}>
      {items.map(({ term, detail }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
