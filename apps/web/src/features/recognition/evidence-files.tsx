import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { addressOf } from '@muster/client/client.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { sayFile } from './outside-words.ts'
import { prepareFile } from '../../app/prepare-file.ts'
import { keepOutside } from './use-outside.ts'
import type { Outside } from './use-outside.ts'

export const accepted = 'application/pdf,image/*'

/** The files of one's own certificate, with a way to add one while that helps. */
export function EvidenceFiles({ certificate }: { certificate: Outside }) {
  const words = useWords()
  const client = useQueryClient()
  const inputId = useId()
  const add = useMutation({
    mutationFn: async (file: File) =>
      call('recognition.addEvidence', { params: { certificate: certificate.id }, body: await prepareFile(file) }),
    onSuccess: (changed) => keepOutside(client, changed),
  })
  return (
    <div className="stack">
      {add.isError && (
        <Notice
          tone="refused"
          live="alert"
          title={sayFieldProblem(words, add.error, '') ?? sayProblem(words, add.error)}
        />
      )}
      {certificate.evidence.length === 0 && <p className="muted">{words.say(outside.files.none)}</p>}
      <ul role="list" className="outside-files">
        {certificate.evidence.map((file, index) => (
          <li key={file.id}>
            <a href={addressOf('recognition.evidence', { params: { certificate: certificate.id, file: file.id } })}>
              {words.say(outside.files.download, { number: index + 1 })}
            </a>{' '}
            <span className="small muted">{sayFile(words, file)}</span>
          </li>
        ))}
      </ul>
      {certificate.abilities.addEvidence && (
        <>
          <input
            id={inputId}
            className="visually-hidden"
            type="file"
            accept={accepted}
            tabIndex={-1}
            aria-label={words.say(outside.files.add)}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) add.mutate(file)
              target.value = ''
            }}
          />
          <Button
            icon="upload"
            busy={add.isPending && words.say(outside.record.sending)}
            onClick={() => document.getElementById(inputId)?.click()}
          >
            {words.say(outside.files.add)}
          </Button>
        </>
      )}
    </div>
  )
}
