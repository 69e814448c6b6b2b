import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { ProposalView } from '../../app/proposal-view.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'

const { page } = certificateActs
const proposalsKey = ['certificate-proposals']

/** What waits for a second person at certificates of the agency, and the way to one of them by its number. */
export function IssuedCertificatesPage() {
  const words = useWords()
  const client = useQueryClient()
  const [message, setMessage] = useState<string | null>(null)
  const query = useQuery({ queryKey: proposalsKey, queryFn: () => call('certificates.proposals') })
  return (
    <Page title={words.say(page.title)}>
      {query.data === undefined && <h1>{words.say(page.title)}</h1>}
      <Loaded query={query} lines={6}>
        {({ proposals }) => (
          <>
            {message && <Notice tone="neutral" live="status" title={message} />}
            <h1>
              {proposals.length === 0
                ? words.say(page.heading.none)
                : words.say(page.heading.waiting, { count: proposals.length })}
            </h1>
            <p className="measure">{words.say(page.text)}</p>
            {proposals.map(({ certificate, ...proposal }) => (
              <section key={proposal.id} className="section stack">
                <h2>
                  <Link to={`/certificates/${certificate.id}`}>{words.text(certificate.holder)}</Link>
                </h2>
                <p>
                  {words.text(certificate.title)}
                  <br />
                  <span className="muted">{certificate.id}</span>
                </p>
                <ProposalView
                  proposal={proposal}
                  number={certificate.id}
                  onDone={(told) => {
                    setMessage(told)
                    void client.invalidateQueries({ queryKey: proposalsKey })
                  }}
                />
              </section>
            ))}
          </>
        )}
      </Loaded>
      <FindByNumber />
    </Page>
  )
}

function FindByNumber() {
  const words = useWords()
  const navigate = useNavigate()
  const [number, setNumber] = useState('')
  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (number.trim() !== '') void navigate(`/certificates/${encodeURIComponent(number.trim())}`)
  }
  return (
    <section className="section stack">
      <h2>{words.say(page.findTitle)}</h2>
      <form className="stack measure" onSubmit={open}>
        <Field label={words.say(page.find)} hint={words.say(page.findHint)}>
          {(control) => (
            <TextInput
              {...control}
              autoCapitalize="characters"
              autoComplete="off"
              maxLength={120}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button type="submit">{words.say(page.open)}</Button>
        </div>
      </form>
    </section>
  )
}
