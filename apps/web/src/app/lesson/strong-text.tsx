import { Fragment } from 'react'
import type { ReactNode } from 'react'

const marks = /\*\*(.+?)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g

/** Text with the two marks lessons know: `**strong**` and `[words](https://address)`. */
export function StrongText({ text }: { text: string }) {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push(
      match[1] ? (
        <b>{match[1]}</b>
      ) : (
        <a href={match[3]} rel="noreferrer">
          {match[2]}
        </a>
      ),
    )
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>)
}
