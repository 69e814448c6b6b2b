import { useRouteError } from 'react-router'
import { Problem } from '@muster/client/client.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from './language.tsx'
import { Page } from './page.tsx'
import { sayProblem } from './problem-words.ts'

/** The browsers' own words for a part of the application that could not be fetched. */
function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
}

/** Where a page would stand that could not be drawn. */
export function FailurePage() {
  const words = useWords()
  const error = useRouteError()
  const missingPart = isMissingPart(error)
  const text = missingPart
    ? navigator.onLine
      ? shell.failure.newVersion
      : shell.failure.noConnection
    : shell.failure.text
  return (
    <Page title={words.say(shell.failure.title)} width="narrow">
      <div className="stack">
        <h1>{words.say(shell.failure.title)}</h1>
        <p>{words.say(text)}</p>
        <Button variant="filled" icon="sync" onClick={() => location.reload()}>
          {words.say(controls.reload)}
        </Button>
      </div>
    </Page>
  )
}

/** A part of a page that could not be read from the server, with another try where that can help. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords()
  const traceId = error instanceof Problem ? error.traceId : null
  return (
    <Notice
      tone="refused"
      live="alert"
      title={sayProblem(words, error)}
      actions={
        onRetry && (
          <Button icon="sync" onClick={onRetry}>
            {words.say(controls.tryAgain)}
          </Button>
        )
      }
    >
      {traceId && <p className="small">{words.say(shell.failure.code, { code: traceId })}</p>}
    </Notice>
  )
}
