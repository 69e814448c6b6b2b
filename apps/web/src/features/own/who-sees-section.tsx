import { useId } from 'react'
import { Link } from 'react-router'
import { ownData } from '@muster/words/catalogue/own-data.ts'
import { useWords } from '../../app/language.tsx'
import { useLiveConsents, useRecentReads } from './use-own.ts'

const { readers, consents } = ownData.page

/** Who read my file, and whom I let see it: how much of each, and the way there. */
export function WhoSeesSection() {
  const words = useWords()
  const [reading, agreeing] = [useId(), useId()]
  const reads = useRecentReads()
  const live = useLiveConsents()
  return (
    <>
      <section className="section" aria-labelledby={reading}>
        <h2 id={reading}>{words.say(readers.title)}</h2>
        <p className="own-text">{words.say(readers.text)}</p>
        {reads.data !== undefined && (
          <p>
            <b>{reads.data === 0 ? words.say(readers.none) : words.say(readers.count, { count: reads.data })}</b>
          </p>
        )}
        <p>
          <Link to="/readers">{words.say(readers.all)}</Link>
        </p>
      </section>
      <section className="section" aria-labelledby={agreeing}>
        <h2 id={agreeing}>{words.say(consents.title)}</h2>
        <p className="own-text">{words.say(consents.text)}</p>
        {live.data !== undefined && (
          <p>
            <b>{live.data === 0 ? words.say(consents.none) : words.say(consents.count, { count: live.data })}</b>
          </p>
        )}
        <p>
          <Link to="/consents">{words.say(consents.all)}</Link>
        </p>
      </section>
    </>
  )
}
