import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { AppealCard } from './appeal-card.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { useAppeal } from './use-exceptions.ts'
import type { Appeal } from './use-exceptions.ts'
import { WithdrawAppeal } from './withdraw-appeal.tsx'
import './exceptions.css'

const { appeals: texts } = exceptions

/** One appeal, for the person and for whoever answers it. */
export function AppealPage() {
  const words = useWords()
  const { person } = useSession()
  const { appeal: id = '' } = useParams()
  const query = useAppeal(id)
  if (isMissing(query.error)) return <NotFoundPage />
  const name = query.data ? words.text(query.data.person.name) : ''
  const isOwn = query.data?.person.id === person.id
  const title = query.data && !isOwn ? words.say(texts.one, { name }) : words.say(texts.mineTitle)
  return (
    <Page title={title} width="narrow">
      <h1 className="large">{title}</h1>
      <Loaded query={query} lines={8}>
        {(appeal) => (
          <>
            <div className="waivers">
              <AppealCard appeal={appeal} heading={words.text(appeal.about.title)}>
                {!isOwn && appeal.state === 'lodged' && <AnswerAppeal appeal={appeal} />}
                {appeal.abilities.withdraw && <WithdrawAppeal appeal={appeal} />}
              </AppealCard>
            </div>
            <p className="row section no-print">
              {isOwn ? (
                <Link to="/my-appeals">{words.say(texts.toMine)}</Link>
              ) : (
                <>
                  <Link to={`/nominations/${appeal.about.nominationId}`}>
                    {words.say(exceptions.waiver.toNominee, { name })}
                  </Link>
                  <Link to="/appeals">{words.say(texts.toList)}</Link>
                </>
              )}
            </p>
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Upholding and dismissing, each with reasons; blocked for whoever had a part in it. */
function AnswerAppeal({ appeal }: { appeal: Appeal }) {
  const words = useWords()
  const client = useQueryClient()
  const { answer } = appeal.abilities
  if (answer !== 'yes') {
    if (answer === 'closed') return null
    return <Button blockedBy={words.say(texts.blocked[answer])}>{words.say(texts.uphold)}</Button>
  }
  const done = async () => {
    for (const key of ['appeals', 'nomination', 'decisions']) await client.invalidateQueries({ queryKey: [key] })
  }
  return (
    <div className="waiver-acts no-print">
      {(['upheld', 'dismissed'] as const).map((outcome) => {
        const upholds = outcome === 'upheld'
        const label = words.say(upholds ? texts.uphold : texts.dismiss)
        return (
          <ReasonDialog
            key={outcome}
            open={label}
            variant={upholds ? 'filled' : 'outlined'}
            title={words.say(upholds ? texts.upholdTitle : texts.dismissTitle)}
            confirm={label}
            busy={words.say(texts.answering)}
            reasonLabel={words.say(texts.reasons)}
            hint={words.say(upholds ? texts.upholdHint : texts.dismissHint)}
            send={({ reason }, idempotencyKey) =>
              call('appeals.answer', {
                params: { appeal: appeal.id },
                body: { outcome, reasons: reason },
                idempotencyKey,
              })
            }
            onDone={done}
          />
        )
      })}
    </div>
  )
}
