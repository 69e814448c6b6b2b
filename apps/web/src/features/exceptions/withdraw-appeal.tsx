import { useMutation, useQueryClient } from '@tanstack/react-query'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Appeal } from './use-exceptions.ts'

/** Withdraws an appeal that waits for its answer. */
export function WithdrawAppeal({ appeal }: { appeal: Appeal }) {
  const words = useWords()
  const client = useQueryClient()
  const keyFor = useIdempotencyKey()
  const withdraw = useMutation({
    mutationFn: () =>
      call('appeals.withdraw', { params: { appeal: appeal.id }, idempotencyKey: keyFor(`withdraw ${appeal.id}`) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['appeals'] }),
  })
  return (
    <>
      {withdraw.isError && <Notice tone="refused" live="alert" title={sayProblem(words, withdraw.error)} />}
      <Button busy={withdraw.isPending && words.say(exceptions.appeals.withdrawing)} onClick={() => withdraw.mutate()}>
        {words.say(exceptions.appeals.withdraw)}
      </Button>
    </>
  )
}
