import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'

/** The last look before handing in: what has no answer, and what is not sent yet. */
export function HandInDialog({
  open,
  onClose,
  unanswered,
  unsent,
  isPending,
  error,
  onSubmit,
}: {
  open: boolean
  onClose: () => void
  unanswered: number
  unsent: number
  isPending: boolean
  error: Error | null
  onSubmit: () => void
}) {
  const words = useWords()
  const { handIn } = assessment
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.say(handIn.title)}
      closeLabel={words.say(handIn.goOn)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(handIn.goOn)}</Button>
          <Button
            variant="filled"
            busy={isPending && words.say(handIn.submitting)}
            blockedBy={unsent > 0 ? words.say(handIn.unsent, { count: unsent }) : null}
            onClick={onSubmit}
          >
            {words.say(handIn.submit)}
          </Button>
        </>
      }
    >
      <p>{unanswered > 0 ? words.say(handIn.unanswered, { count: unanswered }) : words.say(handIn.allAnswered)}</p>
      {error && <Notice tone="refused" live="alert" title={sayProblem(words, error)} />}
    </Dialog>
  )
}
