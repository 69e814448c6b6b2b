import { useState } from 'react'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ReasonDialog } from './form-dialog.tsx'
import { usePosting } from './use-postings.ts'
import type { Nominee } from './use-postings.ts'

/** Taking the nomination back, where the posting says that the caller may and it is still open. */
export function WithdrawButton({ nomination, posting }: { nomination: string; posting: string }) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const view = usePosting(posting).data
  const nominee = view?.nominees.find(({ nominationId }) => nominationId === nomination)
  if (!view?.mayWrite || !nominee) return null
  return (
    <>
      <Button variant="plain" onClick={() => setIsOpen(true)}>
        {words.say(postings.overlap.withdraw)}
      </Button>
      <WithdrawDialog nominee={isOpen ? nominee : null} onClose={() => setIsOpen(false)} />
    </>
  )
}

/** Taking a nomination back, for a reason that the person reads. */
export function WithdrawDialog({ nominee, onClose }: { nominee: Nominee | null; onClose: () => void }) {
  const words = useWords()
  const name = nominee ? words.text(nominee.person.name) : ''
  return (
    <ReasonDialog
      key={nominee?.nominationId ?? 'none'}
      isOpen={nominee !== null}
      onClose={onClose}
      title={words.say(postings.withdraw.title, { person: name })}
      hint={words.say(postings.withdraw.reasonHint, { person: name })}
      confirm={words.say(postings.withdraw.confirm)}
      act={(reason) =>
        call('nominations.withdraw', { params: { nomination: nominee?.nominationId ?? '' }, body: { reason } })
      }
    />
  )
}
