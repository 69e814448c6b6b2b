import { useId } from 'react'
import { auditTrail } from '@muster/words/catalogue/audit-trail.ts'
import { addressOf } from '@muster/client/client.ts'
import { useWords } from '../../app/language.tsx'
import { ProvedDownload } from '../../app/proved-download.tsx'
import type { Asked } from './audit-asked.ts'

const { file } = auditTrail

/** The entries that are shown as a file that others can check. */
export function AuditFile({ asked }: { asked: Asked }) {
  const words = useWords()
  const title = useId()
  const link = (id: 'audit.jsonl' | 'audit.csv', label: string) => (
    <ProvedDownload address={addressOf(id, { query: asked })}>{label}</ProvedDownload>
  )
  return (
    <section className="stack audit-foot" id="audit-file" aria-labelledby={title}>
      <h2 id={title}>{words.say(file.title)}</h2>
      <p className="muted">{words.say(file.text)}</p>
      <div className="row">
        {link('audit.jsonl', words.say(file.jsonl))}
        {link('audit.csv', words.say(file.csv))}
      </div>
    </section>
  )
}
