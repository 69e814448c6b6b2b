import { shell } from '@muster/words/catalogue/shell.ts'
import { LinkButton } from '../ui/button.tsx'
import { useWords } from './language.tsx'
import { Page } from './page.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <Page title={words.say(shell.notFound.title)} width="narrow">
      <div className="stack">
        <h1>{words.say(shell.notFound.title)}</h1>
        <p>{words.say(shell.notFound.text)}</p>
        <LinkButton variant="filled" to="/">
          {words.say(shell.notFound.home)}
        </LinkButton>
      </div>
    </Page>
  )
}
