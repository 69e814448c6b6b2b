import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDeparture } from './use-departure.ts'
import './federation.css'

type Offer = ReplyOf<'federation.providers'>['providers'][number]

/** A button for each provider; with an invitation, the account it was mailed to is linked on the way. */
export function ProviderButtons({
  providers,
  next,
  invitation,
}: {
  providers: readonly Offer[]
  next?: string | undefined
  invitation?: string
}) {
  const words = useWords()
  const leave = useDeparture((provider: string) =>
    call('federation.start', {
      params: { provider },
      body: { ...(next !== undefined && { next }), ...(invitation !== undefined && { invitation }) },
    }),
  )
  return (
    <div className="federation-choices">
      {leave.isError && <Notice tone="refused" live="alert" title={sayProblem(words, leave.error)} />}
      {providers.map(({ id, label }) => (
        <Button
          key={id}
          stretched
          icon="exit"
          busy={(leave.isPending || leave.isSuccess) && leave.variables === id && words.say(federation.chooser.leaving)}
          onClick={() => !leave.isPending && leave.mutate(id)}
        >
          {words.text(label)}
        </Button>
      ))}
    </div>
  )
}
