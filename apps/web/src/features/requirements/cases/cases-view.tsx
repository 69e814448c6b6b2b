import { useSearchParams } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { useWords } from '../../../app/language.tsx'
import { todayHere } from '../../../app/today.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Table } from '../../../ui/table.tsx'
import { useEditing } from '../editor/editor-context.ts'
import type { CaseResult, DraftCase } from '../use-requirements.ts'
import { CaseForm } from './case-form.tsx'
import { newCase } from './case-facts.ts'
import { CaseResultText } from './case-result.tsx'
import './cases.css'

interface Row {
  index: number
  one: DraftCase
  /** Absent while it is not saved yet. */
  result: CaseResult | undefined
}

/** The test cases of a draft: facts in, verdict expected, and what the draft makes of them. */
export function CasesView({ results, isSaved }: { results: readonly CaseResult[]; isSaved: boolean }) {
  const words = useWords()
  const { content, change, isReadOnly } = useEditing()
  const [address, setAddress] = useSearchParams()
  const { cases } = content
  const rows: Row[] = cases.map((one, index) => ({ index, one, result: isSaved ? results[index] : undefined }))
  const asked = address.get('case')
  const chosen = asked === null ? undefined : rows[Number(asked) - 1]
  const open = (index: number) => setAddress({ case: String(index + 1) }, { replace: true, preventScrollReset: true })
  const setCases = (next: (before: readonly DraftCase[]) => DraftCase[], about: string | null = null) =>
    change((before) => ({ ...before, cases: next(before.cases) }), about)
  const add = () => {
    setCases((before) => [...before, newCase(todayHere(), content.version.isStandby ?? false)])
    open(cases.length)
  }
  return (
    <>
      <p className="measure">{words.say(rules.cases.intro)}</p>
      <Table<Row>
        caption={words.say(rules.views.cases)}
        captionHidden
        rows={rows}
        rowKey={({ index }) => String(index)}
        empty={words.say(rules.cases.none)}
        columns={[
          {
            key: 'title',
            header: words.say(rules.cases.columns.title),
            isRowHeader: true,
            cell: ({ index, one }) => (
              <Button variant="plain" className="case-open" onClick={() => open(index)}>
                {one.title.trim() || words.say(rules.cases.untitled, { number: index + 1 })}
              </Button>
            ),
          },
          {
            key: 'expected',
            header: words.say(rules.cases.columns.expected),
            cell: ({ one }) => (one.expect.verdict ? words.say(verdictWords.words[one.expect.verdict]) : ''),
          },
          {
            key: 'found',
            header: words.say(rules.cases.columns.found),
            cell: ({ result }) => (result?.verdict ? words.say(verdictWords.words[result.verdict]) : ''),
          },
          {
            key: 'result',
            header: words.say(rules.cases.columns.result),
            cell: ({ result }) => <ResultStatus result={result} />,
          },
        ]}
      />
      {!isReadOnly && (
        <p className="section">
          <Button icon="plus" onClick={add}>
            {words.say(rules.cases.add)}
          </Button>
        </p>
      )}
      {chosen && (
        <section className="section case-section" aria-labelledby="case">
          <h2 id="case">{chosen.one.title.trim() || words.say(rules.cases.untitled, { number: chosen.index + 1 })}</h2>
          {chosen.result && <CaseResultText result={chosen.result} />}
          <CaseForm
            key={chosen.index}
            value={chosen.one}
            onChange={(next, about) =>
              setCases(
                (before) => before.map((one, index) => (index === chosen.index ? next : one)),
                about === null ? null : `case ${chosen.index} ${about}`,
              )
            }
          />
          {!isReadOnly && (
            <p>
              <Button
                icon="close"
                onClick={() => {
                  setCases((before) => before.filter((_, index) => index !== chosen.index))
                  setAddress({}, { replace: true, preventScrollReset: true })
                }}
              >
                {words.say(rules.cases.remove)}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  )
}

function ResultStatus({ result }: { result: CaseResult | undefined }) {
  const words = useWords()
  if (!result) return <Status tone="neutral">{words.say(rules.cases.notRun)}</Status>
  return result.passes ? (
    <Status tone="valid">{words.say(rules.cases.passes)}</Status>
  ) : (
    <Status tone="refused">{words.say(rules.cases.fails)}</Status>
  )
}
