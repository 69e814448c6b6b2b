import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { classes } from '@muster/words/catalogue/classes.ts'
import { useWords } from '../../app/language.tsx'

/** Somebody in a list of staff; of a member, where they are at home. */
export function PersonCell({ person: { name, home } }: { person: { name: Bilingual; home: Bilingual | null } }) {
  const words = useWords()
  return (
    <>
      {words.text(name)}
      {home && <small className="teaching-under">{words.say(classes.memberFrom, { agency: words.text(home) })}</small>}
    </>
  )
}
