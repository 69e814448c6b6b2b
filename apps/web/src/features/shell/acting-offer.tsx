import { members } from '@muster/words/catalogue/members.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession, type Session } from '../../app/session.ts'
import { useActFor } from './use-act-for.ts'

/** Stands in place of a page of another agency of one's own until one acts for it; nothing switches by itself. */
export function ActingOffer({ offer, as }: { offer: Session['agencies'][number]; as: string }) {
  const words = useWords()
  const current = useSession().agencies.find((one) => one.current)
  const act = useActFor()
  const agency = words.text(offer.name)
  const now = current ? words.text(current.name) : ''
  return (
    <Page title={words.say(members.offer.title, { agency })} width="narrow">
      <div className="stack">
        <h1>{words.say(members.offer.title, { agency })}</h1>
        <p>{words.say(members.offer.text, { agency, current: now })}</p>
        {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
        <div className="row">
          <Button
            variant="filled"
            busy={act.isPending && words.say(members.switch.changing)}
            onClick={() => act.mutate(offer.membership)}
          >
            {words.say(members.offer.act, { agency })}
          </Button>
          <LinkButton variant="plain" to={as} replace>
            {words.say(members.offer.stay, { current: now })}
          </LinkButton>
        </div>
      </div>
    </Page>
  )
}
