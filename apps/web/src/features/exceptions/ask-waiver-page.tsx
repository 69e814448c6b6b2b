import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { AskWaiverForm } from './ask-waiver-form.tsx'
import { sayRoles } from './role-words.ts'
import { useNomineeWaivers } from './use-exceptions.ts'

const { askPage: texts } = exceptions

/** Asking for a waiver of one requirement of a nominee: what it would change stands there before it is sent. */
export function AskWaiverPage() {
  const words = useWords()
  const { nomination = '' } = useParams()
  const [address] = useSearchParams()
  const waivers = useNomineeWaivers(nomination)
  const file = useQuery({
    queryKey: ['nomination', nomination],
    queryFn: () => call('eligibility.nominee', { params: { nomination } }),
    refetchOnWindowFocus: false,
  })
  if (isMissing(file.error)) return <NotFoundPage />
  const view = file.data?.eligibility
  const clause = waivers.data?.clauses.find(({ id, mayAsk }) => mayAsk && id === address.get('clause'))
  const name = view ? words.text(view.person.name) : ''
  return (
    <Page
      title={words.say(texts.title)}
      width="wide"
      board={
        view && (
          <AssignmentBoard
            assignment={view.assignment}
            asOn={view.asOn}
            first={{ label: words.text(view.assignment.title), value: name }}
          />
        )
      }
    >
      <h1 className="large">
        {clause && view ? words.say(texts.heading, { clause: words.text(clause.title), name }) : words.say(texts.title)}
      </h1>
      <Loaded query={waivers} lines={8}>
        {() =>
          clause && view ? (
            <>
              <p>
                {words.say(clause.signsByAsking ? texts.signsByAsking : texts.othersSign, {
                  roles: sayRoles(words, clause.roles),
                })}
              </p>
              <AskWaiverForm nomination={nomination} clause={clause} assignment={view.assignment} today={view.asOn} />
            </>
          ) : (
            <p>{words.say(texts.cannot)}</p>
          )
        }
      </Loaded>
      <p className="section no-print">
        <Link to={`/nominations/${nomination}`}>{words.say(exceptions.waiver.toNominee, { name })}</Link>
      </p>
    </Page>
  )
}
