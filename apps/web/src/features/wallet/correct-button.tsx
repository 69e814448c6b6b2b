import { useState } from 'react'
import { certificateActs } from '@muster/words/catalogue/certificate-acts.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { ReasonButton } from '../../app/reason-button.tsx'
import { Field, FieldError, TextInput } from '../../ui/field.tsx'
import type { Certificate } from './use-certificates.ts'

const { correct } = certificateActs

const fields = [
  { key: 'holderEn', pointer: '/holder/en', lang: 'en' },
  { key: 'holderJa', pointer: '/holder/ja', lang: 'ja' },
  { key: 'titleEn', pointer: '/title/en', lang: 'en' },
  { key: 'titleJa', pointer: '/title/ja', lang: 'ja' },
] as const
type FieldKey = (typeof fields)[number]['key']

/** Proposes a certificate with another name or title in the place of this one. */
export function CorrectButton({ certificate, onDone }: { certificate: Certificate; onDone: () => void }) {
  const words = useWords()
  const { id, holder, title } = certificate
  const printed: Record<FieldKey, string> = {
    holderEn: holder.en,
    holderJa: holder.ja,
    titleEn: title.en,
    titleJa: title.ja,
  }
  const [typed, setTyped] = useState(printed)
  const differs = (...keys: FieldKey[]): boolean => keys.some((key) => typed[key].trim() !== printed[key])
  const isEmpty = fields.some(({ key }) => typed[key].trim() === '')
  const isChanged = differs('holderEn', 'holderJa', 'titleEn', 'titleJa')
  const body = {
    holder: differs('holderEn', 'holderJa') ? { en: typed.holderEn.trim(), ja: typed.holderJa.trim() } : null,
    title: differs('titleEn', 'titleJa') ? { en: typed.titleEn.trim(), ja: typed.titleJa.trim() } : null,
  }
  return (
    <ReasonButton
      icon="pen"
      words={{
        open: words.say(correct.open),
        title: words.say(correct.title, { number: id }),
        impact: <p>{words.say(correct.impact)}</p>,
        confirm: words.say(correct.confirm),
        working: words.say(correct.working),
      }}
      isReady={isChanged && !isEmpty}
      send={(reason) =>
        call('certificates.correct', {
          params: { certificate: id },
          body: { ...body, reason },
          idempotencyKey: crypto.randomUUID(),
        })
      }
      onDone={onDone}
    >
      {(wasSent, error) => (
        <>
          {wasSent && (isEmpty || !isChanged) && (
            <FieldError id={`correct-${id}`}>{words.say(isEmpty ? correct.empty : correct.unchanged)}</FieldError>
          )}
          {fields.map(({ key, pointer, lang }) => (
            <Field key={key} label={words.say(correct[key])} error={sayFieldProblem(words, error, pointer)}>
              {(control) => (
                <TextInput
                  {...control}
                  lang={lang}
                  value={typed[key]}
                  onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
    </ReasonButton>
  )
}
