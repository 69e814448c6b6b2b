import { useMutation } from '@tanstack/react-query'
import type { ExportForm } from '@muster/contracts/schemas/verification.ts'
import { checks } from '@muster/words/catalogue/checks.ts'
import type { Language } from '@muster/words/language.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { saveAsFile } from '../../ui/csv.ts'
import type { Outcome } from './run-checks.ts'

const files: Record<ExportForm, { readonly name: string; readonly type: string }> = {
  xlsx: { name: 'verification.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { name: 'verification.csv', type: 'text/csv' },
  report: { name: 'verification-report.json', type: 'application/json' },
}

/** A table is checked again and comes back as it was given; files come back by the receipts of their results. */
function exported({ given, items }: Outcome, as: ExportForm, words: Language): Promise<Uint8Array> {
  if (given.kind === 'table') return call('verification.exportTable', { query: { as, words }, body: given.content })
  const results = items.flatMap(({ cells: [name = ''], result, receipt }) =>
    result && receipt !== null ? [{ name: name.slice(0, 300), result, receipt }] : [],
  )
  return call('verification.exportFiles', { body: { as, words, files: results } })
}

/** The ways to take a result along. */
export function ExportActions({ outcome }: { outcome: Outcome }) {
  const words = useWords()
  const take = useMutation({
    mutationFn: (as: ExportForm) => exported(outcome, as, words.language),
    onSuccess: (bytes, as) => saveAsFile(files[as].name, Uint8Array.from(bytes), files[as].type),
  })
  const hasResults = outcome.items.some(({ result }) => result !== null)
  if (!hasResults) return null
  return (
    <section className="checks-exports no-print" aria-labelledby="checks-exports">
      <h2 id="checks-exports">{words.say(checks.exports.title)}</h2>
      <p className="measure">{words.say(checks.exports.text)}</p>
      <RefusedForm error={take.error} />
      <p className="row">
        {(['xlsx', 'csv', 'report'] as const).map((as) => (
          <Button
            key={as}
            icon="download"
            busy={take.isPending && take.variables === as && words.say(checks.exports.making)}
            onClick={() => take.mutate(as)}
          >
            {words.say(checks.exports[as])}
          </Button>
        ))}
        <Button onClick={() => window.print()}>{words.say(checks.exports.print)}</Button>
      </p>
    </section>
  )
}
