import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { addressOf } from '@muster/client/client.ts'
import { ownData } from '@muster/words/catalogue/own-data.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { ProvedDownload } from '../../app/proved-download.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import type { OwnData, OwnExport } from './use-own.ts'

const say = ownData.page.export

/** Asking for everything about oneself, and fetching it while it lies there. */
export function ExportSection({ data: { exports, exportDays } }: { data: OwnData }) {
  const words = useWords()
  const heading = useId()
  const client = useQueryClient()
  const ask = useMutation({
    mutationFn: () => call('own.export'),
    onSettled: () => client.invalidateQueries({ queryKey: ['own'] }),
  })
  const isMaking = exports.some(({ readyAt }) => readyAt === null)
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(say.title)}</h2>
      <p className="own-text">{words.say(say.text, { days: exportDays })}</p>
      {ask.isError && <Notice tone="refused" live="alert" title={sayProblem(words, ask.error)} />}
      {exports.length === 0 ? (
        <p className="muted">{words.say(say.none)}</p>
      ) : (
        <ul className="own-exports" role="list">
          {exports.map((one) => (
            <ExportRow key={one.id} one={one} />
          ))}
        </ul>
      )}
      {!isMaking && (
        <p>
          <Button variant="filled" busy={ask.isPending && words.say(say.asking)} onClick={() => ask.mutate()}>
            {words.say(say.ask)}
          </Button>
        </p>
      )}
    </section>
  )
}

function ExportRow({ one: { id, askedAt, expiresAt, bytes } }: { one: OwnExport }) {
  const words = useWords()
  return (
    <li>
      <span>{words.say(say.asked, { instant: words.instant(askedAt) })}</span>
      {expiresAt === null || bytes === null ? (
        <span role="status">
          <Status tone="neutral" icon="clock">
            {words.say(say.making)}
          </Status>
        </span>
      ) : (
        <>
          <Status tone="valid">{words.say(say.ready, { instant: words.instant(expiresAt) })}</Status>
          <ProvedDownload address={addressOf('own.download', { params: { export: id } })}>
            {words.say(say.fetch, { size: words.size(bytes) })}
          </ProvedDownload>
        </>
      )}
    </li>
  )
}
