import type { ReactNode } from 'react'
import './board.css'

export interface BoardFact {
  label: string
  value: ReactNode
}

/**
 * The dark strip under the navigation: what this page is about. The first fact takes the room that is left; on a
 * phone the last one (what counts down) stands beside it.
 */
export function Board({ label, facts }: { label: string; facts: readonly BoardFact[] }) {
  return (
    <section className="board" aria-label={label}>
      <dl className="wrap">
        {facts.map((fact, index) => (
          <div key={index}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
