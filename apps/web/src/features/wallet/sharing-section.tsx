import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { ShareDialog } from './share-dialog.tsx'
import { linksKey, useLinks, type SharedLink } from './use-links.ts'

const looks = {
  open: { tone: 'valid' },
  expired: { tone: 'neutral' },
  withdrawn: { tone: 'neutral', icon: 'slash' },
} as const

/** What a link shows, since when and until when. */
function termsOf(words: Words, link: SharedLink): string {
  const { share } = wallet
  return [
    words.say(link.showsName ? share.wholeName : share.maskedName),
    words.say(share.madeOn, { date: words.shortInstant(link.madeAt) }),
    link.withdrawnAt
      ? words.say(share.withdrawnOn, { date: words.shortInstant(link.withdrawnAt) })
      : link.expiresOn && words.say(share.through, { date: words.date(link.expiresOn) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function LinkItem({ link, onWithdraw }: { link: SharedLink; onWithdraw: () => void }) {
  const words = useWords()
  const { share } = wallet
  return (
    <li className="share-link">
      <div>
        <p>
          <b>{link.purpose}</b>
        </p>
        <p className="small muted">{termsOf(words, link)}</p>
        <p className="small">
          {link.lastOpenedAt
            ? words.say(share.opened, { count: link.openings, date: words.shortInstant(link.lastOpenedAt) })
            : words.say(share.neverOpened)}
        </p>
      </div>
      <Status {...looks[link.state]}>{words.say(share.states[link.state])}</Status>
      {link.state === 'open' && (
        <Button aria-label={words.say(share.withdrawOne, { purpose: link.purpose })} onClick={onWithdraw}>
          {words.say(share.withdraw)}
        </Button>
      )}
    </li>
  )
}

/** Asks once more, since a withdrawn link never opens again. */
function WithdrawDialog({
  certificate,
  link,
  onClose,
}: {
  certificate: string
  link: SharedLink | null
  onClose: () => void
}) {
  const words = useWords()
  const client = useQueryClient()
  const withdraw = useMutation({
    mutationFn: (id: string) => call('links.withdraw', { params: { link: id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: linksKey(certificate) })
      onClose()
    },
  })
  return (
    <Dialog
      open={link !== null}
      onClose={onClose}
      title={words.say(wallet.share.withdrawTitle)}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button
            variant="filled"
            busy={withdraw.isPending && words.say(controls.saving)}
            onClick={() => link && withdraw.mutate(link.id)}
          >
            {words.say(wallet.share.withdraw)}
          </Button>
        </>
      }
    >
      {withdraw.isError && <Notice tone="refused" live="alert" title={sayProblem(words, withdraw.error)} />}
      <p>{words.say(wallet.share.withdrawText)}</p>
    </Dialog>
  )
}

/** The links by which a certificate is shared: made, looked after and withdrawn by its holder. */
export function SharingSection({ certificate }: { certificate: string }) {
  const words = useWords()
  const heading = useId()
  const query = useLinks(certificate)
  const [isMaking, setMaking] = useState(false)
  const [withdrawing, setWithdrawing] = useState<SharedLink | null>(null)
  const { share } = wallet
  return (
    <section className="section certificate-share no-print" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(share.title)}</h2>
      <p className="measure share-text">{words.say(share.text)}</p>
      <Button icon="plus" onClick={() => setMaking(true)}>
        {words.say(share.make)}
      </Button>
      <Loaded query={query} lines={2}>
        {({ links }) =>
          links.length === 0 ? (
            <p className="muted share-text">{words.say(share.none)}</p>
          ) : (
            <>
              <ul role="list" aria-label={words.say(share.list)}>
                {links.map((link) => (
                  <LinkItem key={link.id} link={link} onWithdraw={() => setWithdrawing(link)} />
                ))}
              </ul>
              <p className="small muted">{words.say(share.openedNote)}</p>
            </>
          )
        }
      </Loaded>
      <ShareDialog certificate={certificate} open={isMaking} onClose={() => setMaking(false)} />
      <WithdrawDialog certificate={certificate} link={withdrawing} onClose={() => setWithdrawing(null)} />
    </section>
  )
}
