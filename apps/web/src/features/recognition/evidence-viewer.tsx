import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { addressOf } from '@muster/client/client.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { verification } from '@muster/words/catalogue/verification.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { sayFile } from './outside-words.ts'
import type { Outside } from './use-outside.ts'

type File = Outside['evidence'][number]

/** The evidence of a certificate, one file at a time, beside what it is compared with. */
export function EvidenceViewer({ certificate }: { certificate: Outside }) {
  const words = useWords()
  const [shown, setShown] = useState(0)
  const { evidence } = certificate
  const file = evidence[shown] ?? evidence[0]
  if (!file) return <p className="muted">{words.say(verification.review.noEvidence)}</p>
  const params = { certificate: certificate.id, file: file.id }
  return (
    <>
      {evidence.length > 1 && (
        <div className="row" role="group" aria-label={words.say(verification.review.filesOf)}>
          {evidence.map(({ id }, index) => (
            <Button key={id} aria-pressed={id === file.id} onClick={() => setShown(index)}>
              {words.say(outside.files.number, { number: index + 1 })}
            </Button>
          ))}
        </div>
      )}
      <FileFrame key={file.id} certificate={certificate.id} file={file} />
      <p className="row">
        <span className="small muted">{sayFile(words, file)}</span>
        <LinkButton variant="plain" icon="download" reloadDocument to={addressOf('recognition.evidence', { params })}>
          {words.say(verification.review.openFile)}
        </LinkButton>
      </p>
    </>
  )
}

function FileFrame({ certificate, file }: { certificate: string; file: File }) {
  const query = useQuery({
    queryKey: ['evidence', file.id],
    queryFn: () => call('recognition.evidence', { params: { certificate, file: file.id } }),
    staleTime: Infinity,
  })
  return (
    <Loaded query={query} lines={12}>
      {(content) => <Shown content={content} file={file} />}
    </Loaded>
  )
}

/** The content under an address of this page alone, with the kind the server found it to be. */
function Shown({ content, file }: { content: Uint8Array; file: File }) {
  const words = useWords()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>], { type: file.mediaType }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content, file.mediaType])
  const name = sayFile(words, file)
  if (!address) return null
  if (file.mediaType === 'application/pdf') return <iframe className="review-frame" src={address} title={name} />
  return <img className="review-frame" src={address} alt={name} />
}
