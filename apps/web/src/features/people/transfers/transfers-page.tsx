import { transfers } from '@muster/words/catalogue/transfers.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { Page } from '../../../app/page.tsx'
import { useHasRole } from '../../../app/session.ts'
import { AskTransfer } from './ask-transfer.tsx'
import { TransferTable } from './transfer-table.tsx'
import { useTransfers } from './use-transfers.ts'
import '../people.css'

/** Whom the agency asked for, and who of its people leaves. */
export function TransfersPage() {
  const words = useWords()
  const query = useTransfers()
  const mayAsk = useHasRole('administrator')
  return (
    <Page title={words.say(transfers.title)} width="wide" density="compact">
      <div className="stack audit-head">
        <h1>{words.say(transfers.title)}</h1>
        <p className="measure">{words.say(transfers.lead)}</p>
      </div>
      {mayAsk && <AskTransfer />}
      <Loaded query={query} lines={8}>
        {({ asked, leaving }) => (
          <>
            <section className="section">
              <h2>{words.say(transfers.leaving)}</h2>
              <TransferTable
                title={words.say(transfers.leaving)}
                empty={words.say(transfers.noneLeaving)}
                rows={leaving}
                side="leaving"
              />
            </section>
            <section className="section">
              <h2>{words.say(transfers.asked)}</h2>
              <TransferTable
                title={words.say(transfers.asked)}
                empty={words.say(transfers.noneAsked)}
                rows={asked}
                side="asked"
              />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  )
}
