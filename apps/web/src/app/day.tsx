import { useWords } from './language.tsx'

/** A calendar day as text that stays on one line. */
export function Day({
  on,
  format = 'date',
}: {
  on: string
  format?: 'date' | 'dateWithWeekday' | 'shortDate' | 'shortDateWithWeekday' | 'headingDate'
}) {
  const words = useWords()
  return (
    <time className="unbroken" dateTime={on}>
      {words[format](on)}
    </time>
  )
}
