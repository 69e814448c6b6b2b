import { checks } from '@muster/words/catalogue/checks.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import { CertificateStatus } from '../../app/certificate-status.tsx'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { needsALook, type Item } from './run-checks.ts'

/** Rows as they were given, and beside each what was found. */
export function ResultsTable({ items }: { items: readonly Item[] }) {
  const words = useWords()
  const { columns, caption } = checks.result
  return (
    <Table<Item>
      caption={words.say(caption)}
      captionHidden
      narrow="stack"
      rows={items}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'line', header: words.say(columns.line), align: 'end', cell: ({ line }) => words.number(line) },
        {
          key: 'given',
          header: words.say(columns.given),
          isRowHeader: true,
          className: 'checks-given',
          cell: ({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' · ') || '–',
        },
        {
          key: 'verdict',
          header: words.say(columns.verdict),
          tone: (item) => (needsALook(item) ? 'refused' : undefined),
          cell: (item) => <Verdict item={item} />,
        },
        { key: 'certificate', header: words.say(columns.certificate), cell: (item) => <Certificate item={item} /> },
        {
          key: 'through',
          header: words.say(columns.through),
          cell: ({ result }) =>
            result?.validThrough ? (
              <time className="phrase" dateTime={result.validThrough}>
                {words.date(result.validThrough)}
              </time>
            ) : result?.completedOn ? (
              words.say(checks.result.noEnd)
            ) : (
              '–'
            ),
        },
        { key: 'name', header: words.say(columns.name), cell: (item) => <Name item={item} /> },
      ]}
    />
  )
}

/** The word, and beneath it everything else that speaks against it. */
function Verdict({ item: { result, report, refusal } }: { item: Item }) {
  const words = useWords()
  if (refusal) {
    return (
      <>
        <Status tone="refused">{words.say(checks.fileRefused)}</Status>
        <small className="checks-under">{sayFieldProblem(words, refusal, '') ?? sayProblem(words, refusal)}</small>
      </>
    )
  }
  if (report) {
    return (
      <Status tone={report.isGenuine ? 'valid' : 'refused'}>
        {words.say(report.isGenuine ? checks.report.genuine : verify.words.FORGED)}
      </Status>
    )
  }
  if (!result) return '–'
  const others = result.reasons.slice(1).map((reason) => words.say(verify.words[reason]))
  return (
    <>
      <CertificateStatus verdict={result.verdict} />
      {result.detail && <small className="checks-under">{words.say(checks.details[result.detail])}</small>}
      {others.length > 0 && (
        <small className="checks-under">
          {words.say(checks.otherReasons, { reasons: others.join(words.language === 'en' ? ', ' : '、') })}
        </small>
      )}
      {result.differences.length > 0 && (
        <dl className="checks-differences">
          {result.differences.map(({ field, language, given, recorded }, at) => (
            <div key={at}>
              <dt>
                {words.say(checks.fields[field])}
                {language && ` (${language})`}
              </dt>
              <dd>
                {words.say(checks.differences.given)}: {given ?? words.say(checks.differences.nothing)}
              </dd>
              <dd>
                {words.say(checks.differences.recorded)}: {recorded ?? words.say(checks.differences.nothing)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Certificate({ item: { result } }: { item: Item }) {
  const words = useWords()
  if (!result?.title) return '–'
  return (
    <>
      {words.text(result.title)}
      {result.issuer && <small className="muted checks-under">{words.text(result.issuer)}</small>}
      {result.id && result.isIssuerKnown && (
        <small className="checks-under">
          <a href={`/verify/${encodeURIComponent(result.id)}?lang=${words.language}`}>{result.id}</a>
        </small>
      )}
    </>
  )
}

function Name({ item: { result } }: { item: Item }) {
  const words = useWords()
  if (!result?.maskedHolder) return '–'
  return (
    <>
      {words.text(result.maskedHolder)}
      {result.nameAgrees !== null && (
        <span className="checks-under">
          <Status tone={result.nameAgrees ? 'valid' : 'refused'}>
            {words.say(result.nameAgrees ? checks.nameAgrees : checks.nameDiffers)}
          </Status>
        </span>
      )}
    </>
  )
}
