import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call, keepCsrfToken } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { beginSession } from '../../app/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Where an identity provider sends the browser back to: hands its answer on, once, and goes where the person wanted to be. */
export function AnswerPage() {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { provider = '' } = useParams()
  const { search } = useLocation()
  const wasSent = useRef(false)
  const { mutate, error } = useMutation({
    mutationFn: async (answer: string) => {
      const { outcome, next } = await call('federation.finish', { params: { provider }, body: { answer } })
      return { outcome, next, session: await call('access.session') }
    },
    onSuccess: ({ outcome, next, session }) => {
      keepCsrfToken(session.csrf)
      beginSession(client, session)
      void navigate(next, { replace: true, state: outcome === 'linked' ? { isLinked: true } : null })
    },
  })
  useEffect(() => {
    if (wasSent.current) return
    wasSent.current = true
    mutate(search)
    // What the provider said stays in no history.
    window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [mutate, search])
  return (
    <Page title={words.say(federation.answer.title)} width="narrow">
      <div className="stack">
        <h1 className="large">{words.say(federation.answer.title)}</h1>
        {error ? (
          <Notice
            tone="refused"
            live="alert"
            title={words.say(federation.answer.refused)}
            actions={
              <LinkButton to="/sign-in" variant="filled">
                {words.say(federation.answer.again)}
              </LinkButton>
            }
          >
            <p>{sayProblem(words, error)}</p>
          </Notice>
        ) : (
          <p role="status">{words.say(federation.answer.waiting)}</p>
        )}
      </div>
    </Page>
  )
}
