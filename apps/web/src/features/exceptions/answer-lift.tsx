import { useQueryClient } from '@tanstack/react-query'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Bar } from './use-exceptions.ts'

const { bars: texts } = exceptions

/** A second person confirms or refuses that a stop for conduct be lifted, each with a reason. */
export function AnswerLift({ bar }: { bar: Bar }) {
  const words = useWords()
  const client = useQueryClient()
  const title = words.say(texts.answerTitle, { name: words.text(bar.person.name) })
  return (
    <>
      {([true, false] as const).map((confirm) => {
        const label = words.say(confirm ? texts.confirmLift : texts.refuseLift)
        return (
          <ReasonDialog
            key={label}
            open={label}
            title={title}
            confirm={label}
            busy={words.say(texts.lifting)}
            reasonLabel={words.say(texts.reason)}
            hint={words.say(texts.groundHint)}
            send={({ reason }, idempotencyKey) =>
              call('bars.answerLift', { params: { bar: bar.id }, body: { confirm, reason }, idempotencyKey })
            }
            onDone={() => client.invalidateQueries({ queryKey: ['bars'] })}
          />
        )
      })}
    </>
  )
}
