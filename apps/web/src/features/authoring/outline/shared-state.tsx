import { useMutation } from '@tanstack/react-query'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { ModuleView } from '../use-authoring.ts'

const { sharing } = authoring

/** Where a shared module belongs, whether that course has newer text, and what can be done about both. */
export function SharedState({
  module,
  shared,
  canWrite,
  onChanged,
}: {
  module: string
  shared: NonNullable<ModuleView['shared']>
  canWrite: boolean
  onChanged: () => void
}) {
  const words = useWords()
  const newest = useMutation({
    mutationFn: () => call('authoring.takeNewest', { params: { module } }),
    onSuccess: onChanged,
  })
  const own = useMutation({
    mutationFn: () => call('authoring.makeOwn', { params: { module } }),
    onSuccess: onChanged,
  })
  const failure = newest.error ?? own.error
  return (
    <div className="stack shared-state">
      <p className="small muted">
        {words.say(sharing.from, {
          course: words.text(shared.course.title),
          edition: words.edition(shared.edition),
        })}
      </p>
      {failure && <Notice tone="refused" live="alert" title={sayProblem(words, failure)} />}
      {shared.newer && (
        <Notice tone="warn" title={words.say(sharing.newer, { edition: words.edition(shared.newer) })}>
          {canWrite && (
            <Button busy={newest.isPending && words.say(controls.saving)} onClick={() => newest.mutate()}>
              {words.say(sharing.takeNewest)}
            </Button>
          )}
        </Notice>
      )}
      {canWrite && (
        <Disclosure summary={words.say(sharing.makeOwn)}>
          <div className="stack">
            <p>{words.say(sharing.makeOwnText)}</p>
            <div>
              <Button busy={own.isPending && words.say(controls.saving)} onClick={() => own.mutate()}>
                {words.say(sharing.makeOwn)}
              </Button>
            </div>
          </div>
        </Disclosure>
      )}
    </div>
  )
}
