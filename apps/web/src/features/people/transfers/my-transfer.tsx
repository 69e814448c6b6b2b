import { useId } from 'react'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { transfers } from '@muster/words/catalogue/transfers.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TransferState } from './transfer-state.tsx'
import { TransferStep } from './transfer-step.tsx'
import type { Transfer } from './use-transfers.ts'

const { mine: say } = transfers

/** One agency that asks for me: who and why, what it will see, what the old one keeps, what ends; then my answer. */
export function MyTransfer({ one, home }: { one: Transfer; home: Bilingual }) {
  const words = useWords()
  const heading = useId()
  const agency = words.text(one.to)
  const old = words.text(one.from ?? home)
  const params = { transfer: one.id }
  const date = words.date(one.fromOn)
  const answer = (agrees: boolean) => () => call('transfers.answer', { params, body: { agrees } })
  const decline = {
    title: words.say(say.confirmDecline.title, { agency }),
    text: words.say(say.confirmDecline.text, { home: old }),
  }
  return (
    <Panel labelledBy={heading} emphasis={one.abilities.mayAnswer ? 'next' : 'none'} className="person-form">
      <h2 id={heading}>{words.say(say.heading, { agency })}</h2>
      <TransferState one={one} isMine />
      <DefinitionList
        items={[
          { term: words.say(say.day), detail: date },
          { term: words.say(say.reason), detail: words.erasable(one.reason) },
          {
            term: words.say(transfers.table.from),
            detail: old,
          },
        ]}
      />
      <p className="small muted">
        {words.say(say.askedBy, { name: words.text(one.askedBy), instant: words.instant(one.askedAt) })}
      </p>
      <Points
        title={words.say(say.sees.title, { agency })}
        points={[
          words.say(say.sees.names),
          words.say(say.sees.courses),
          words.say(say.sees.brought),
          words.say(say.sees.stops),
        ]}
      />
      <Points
        title={words.say(say.keeps.title, { agency: old })}
        points={[words.say(say.keeps.recorded), words.say(say.keeps.trail)]}
      />
      <Points
        title={words.say(say.ends.title)}
        points={[
          words.say(say.ends.roles, { agency: old }),
          words.say(say.ends.signIn, { agency: old }),
          words.say(say.ends.nominations),
          words.say(say.ends.proof),
        ]}
      />
      <p className="measure">{words.say(say.goesOn)}</p>
      <p className="row">
        {one.abilities.mayAnswer && (
          <>
            <TransferStep
              label={words.say(say.agree)}
              title={words.say(say.confirm.title, { agency, date })}
              text={words.say(say.confirm.text)}
              filled
              take={answer(true)}
            />
            <TransferStep label={words.say(say.decline)} {...decline} take={answer(false)} />
          </>
        )}
        {one.abilities.mayWithdraw && (
          <TransferStep
            label={words.say(say.takeBack)}
            {...decline}
            take={() => call('transfers.withdraw', { params })}
          />
        )}
      </p>
    </Panel>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section className="measure transfer-points">
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
