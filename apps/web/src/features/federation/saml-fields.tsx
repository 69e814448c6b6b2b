import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import type { SigningCertificate } from '@muster/contracts/endpoints/identity-providers.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { certificatesIn, type ProviderDraft, textOfCertificates } from './provider-draft.ts'
import { type DraftFields, ProviderText } from './provider-text.tsx'

/** What SAML alone needs: read out of metadata, or typed. */
export function SamlFields({ certificates, ...fields }: DraftFields & { certificates: readonly SigningCertificate[] }) {
  const words = useWords()
  const [known, setKnown] = useState(certificates)
  const { draft, error, onChange } = fields
  const texts = federation.providers.saml
  const refused = certificatesIn(draft.certificates)
    .map((_, place) => sayFieldProblem(words, error, `/certificates/${place}`))
    .find((text) => text !== undefined)
  const typed = new Set(certificatesIn(draft.certificates))
  return (
    <>
      <Metadata
        draft={draft}
        onRead={(read, found) => {
          setKnown(found)
          onChange(read)
        }}
      />
      <ProviderText {...fields} name="issuer" label={words.say(texts.issuer)} hint={words.say(texts.issuerHint)} />
      <ProviderText
        {...fields}
        name="signInUrl"
        label={words.say(texts.signInUrl)}
        hint={words.say(texts.signInHint)}
      />
      <Field
        label={words.say(texts.certificates)}
        hint={words.say(texts.certificatesHint)}
        error={refused ?? sayFieldProblem(words, error, '/certificates')}
      >
        {(control) => (
          <TextArea
            {...control}
            name="certificates"
            className="federation-pem"
            rows={6}
            spellCheck={false}
            value={draft.certificates}
            onChange={(event) => onChange({ ...draft, certificates: event.target.value })}
          />
        )}
      </Field>
      <Certificates list={known.filter(({ pem }) => typed.has(pem))} />
    </>
  )
}

/** Reads a provider's metadata and fills in what it says. */
function Metadata({
  draft,
  onRead,
}: {
  draft: ProviderDraft
  onRead: (draft: ProviderDraft, certificates: readonly SigningCertificate[]) => void
}) {
  const words = useWords()
  const [xml, setXml] = useState('')
  const texts = federation.providers.saml
  const read = useMutation({
    mutationFn: (text: string) => call('providers.readMetadata', { body: { xml: text } }),
    onSuccess: ({ issuer, signInUrl, certificates }) =>
      onRead({ ...draft, issuer, signInUrl, certificates: textOfCertificates(certificates) }, certificates),
  })
  const problem = sayFieldProblem(words, read.error, '/xml')
  return (
    <div className="federation-metadata">
      <Field label={words.say(texts.metadata)} hint={words.say(texts.metadataHint)} error={problem}>
        {(control) => (
          <TextArea
            {...control}
            className="federation-pem"
            rows={4}
            spellCheck={false}
            value={xml}
            onChange={(event) => setXml(event.target.value)}
          />
        )}
      </Field>
      <p className="row">
        <Button
          busy={read.isPending && words.say(texts.reading)}
          onClick={() => !read.isPending && read.mutate(xml.trim())}
        >
          {words.say(texts.read)}
        </Button>
        <FileButton
          accept=".xml,application/xml,text/xml,application/samlmetadata+xml"
          onFile={(file) =>
            void file.text().then((text) => {
              setXml(text)
              read.mutate(text)
            })
          }
        >
          {words.say(texts.file)}
        </FileButton>
      </p>
      {read.isSuccess && <Notice tone="valid" live="status" title={words.say(texts.wasRead)} />}
      {read.isError && problem === undefined && (
        <Notice tone="refused" live="alert" title={sayProblem(words, read.error)} />
      )}
    </div>
  )
}

const tones = { good: 'valid', 'ends-soon': 'warn', over: 'refused' } as const

/** Until when each certificate is good. */
function Certificates({ list }: { list: readonly SigningCertificate[] }) {
  const words = useWords()
  const texts = federation.providers.saml
  if (list.length === 0) return null
  return (
    <ul role="list" className="federation-certificates" aria-label={words.say(texts.inUse)}>
      {list.map(({ fingerprint, subject, endsAt, state }) => (
        <li key={fingerprint}>
          <p className="row">
            <b className="federation-address">{subject}</b>
            <Status tone={tones[state]}>{words.say(texts.states[state])}</Status>
          </p>
          <p className="small muted">{words.say(texts.until, { date: words.instant(endsAt) })}</p>
          <p className="small muted federation-address">SHA-256 {fingerprint}</p>
        </li>
      ))}
    </ul>
  )
}
