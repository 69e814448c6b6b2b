import { checks } from '@muster/words/catalogue/checks.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { ChecksForm } from './checks-form.tsx'
import { Results } from './results.tsx'
import { useChecks } from './use-checks.ts'
import './checks.css'

/** Many certificates at once: from a table, a pasted list or files. */
export function ChecksPage() {
  const words = useWords()
  const { run, start, stop } = useChecks()
  return (
    <Page title={words.say(checks.title)} width="wide" density="compact">
      {run.at === 'done' ? (
        <Results outcome={run.outcome} onAgain={stop} />
      ) : (
        <>
          <h1>{words.say(checks.title)}</h1>
          <p className="measure checks-lead">{words.say(checks.text)}</p>
          {run.at === 'running' ? (
            <div className="checks-progress">
              <Progress
                label={words.say(checks.title)}
                labelHidden
                value={run.done}
                max={Math.max(run.all, 1)}
                text={words.say(checks.progress, { done: words.number(run.done), all: words.number(run.all) })}
              />
              <p>
                <Button onClick={stop}>{words.say(checks.stop)}</Button>
              </p>
            </div>
          ) : (
            <ChecksForm error={run.error} onStart={(given) => void start(given)} />
          )}
        </>
      )}
    </Page>
  )
}
