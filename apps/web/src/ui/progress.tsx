import { useId } from 'react'
import type { ReactNode } from 'react'
import './progress.css'

/** How far something is, in whole steps. `text` says it in words: "2 of 5 complete". */
export function Progress({
  label,
  labelHidden = false,
  value,
  max,
  text,
}: {
  label: ReactNode
  labelHidden?: boolean
  value: number
  max: number
  text: string
}) {
  const id = useId()
  return (
    <div className="progress">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'small'}>
        {label}
      </label>
      <progress id={id} max={Math.max(max, 1)} value={value} aria-valuetext={text}>
        {text}
      </progress>
    </div>
  )
}
