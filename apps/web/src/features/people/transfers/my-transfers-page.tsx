import { transfers } from '@muster/words/catalogue/transfers.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { Page } from '../../../app/page.tsx'
import { MyTransfer } from './my-transfer.tsx'
import { TransferState } from './transfer-state.tsx'
import { useMyTransfers } from './use-transfers.ts'
import '../people.css'

const { mine: say } = transfers
const open = ['asked', 'agreed', 'ready']

/** Agencies that ask for me, with what changes if I agree. */
export function MyTransfersPage() {
  const words = useWords()
  const query = useMyTransfers()
  return (
    <Page title={words.say(say.title)}>
      <h1>{words.say(say.title)}</h1>
      <Loaded query={query} lines={10}>
        {({ home, transfers: mine }) => {
          const past = mine.filter(({ state }) => !open.includes(state))
          return (
            <>
              <p className="measure people-lead">{words.say(say.lead, { agency: words.text(home) })}</p>
              {past.length === mine.length && <p className="muted">{words.say(say.none)}</p>}
              {mine
                .filter(({ state }) => open.includes(state))
                .map((one) => (
                  <MyTransfer key={one.id} one={one} home={home} />
                ))}
              {past.length > 0 && (
                <section className="section">
                  <h2>{words.say(say.past)}</h2>
                  <ul role="list" className="stack">
                    {past.map((one) => (
                      <li key={one.id} className="stack">
                        <b>{words.text(one.to)}</b>
                        <TransferState one={one} isMine />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
