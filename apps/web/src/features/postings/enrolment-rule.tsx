import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { enrolmentRule } from '@muster/words/catalogue/enrolment-rule.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'

type View = ReplyOf<'postings.readRule'>
type Line = View['people'][number]['courses'][number] & { readonly person: View['people'][number] }

const ruleKey = (posting: string) => ['posting', posting, 'rule']

/** Whether who is nominated for a posting is enrolled in what they lack, and whom that enrols in what. */
export function EnrolmentRule({ posting }: { posting: string }) {
  const words = useWords()
  const query = useQuery({
    queryKey: ruleKey(posting),
    queryFn: () => call('postings.readRule', { params: { posting } }),
  })
  return (
    <section className="section stack">
      <h2>{words.say(enrolmentRule.heading)}</h2>
      <p className="measure">{words.say(enrolmentRule.lead)}</p>
      <Loaded query={query} lines={3}>
        {(view) => <Rule posting={posting} view={view} />}
      </Loaded>
    </section>
  )
}

function Rule({ posting, view }: { posting: string; view: View }) {
  const words = useWords()
  const client = useQueryClient()
  const { version, isOn } = view
  const change = useMutation({
    mutationFn: () => call('postings.saveRule', { params: { posting }, body: { version, isOn: !isOn } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['posting', posting] }),
  })
  const { columns, states } = enrolmentRule
  const lines = view.people.flatMap((person) => person.courses.map((course): Line => ({ ...course, person })))
  const count = lines.filter(({ state }) => state === 'would-enrol').length
  return (
    <>
      <p className="row">
        <Status tone={isOn ? 'valid' : 'neutral'} icon={isOn ? 'check' : 'pause'}>
          {words.say(isOn ? enrolmentRule.on : enrolmentRule.off)}
        </Status>
        {view.changedAt && <span className="small muted">{words.shortInstant(view.changedAt)}</span>}
      </p>
      {change.isError && <Notice tone="refused" live="alert" title={sayProblem(words, change.error)} />}
      {change.data && change.data.enrolled > 0 && (
        <Notice tone="valid" live="status" title={words.say(enrolmentRule.enrolled, { count: change.data.enrolled })} />
      )}
      {lines.length === 0 ? (
        <p className="muted">{words.say(enrolmentRule.nobody)}</p>
      ) : (
        <Table<Line>
          caption={words.say(enrolmentRule.heading)}
          captionHidden
          rows={lines}
          rowKey={({ person, key }) => `${person.nominationId} ${key}`}
          columns={[
            {
              key: 'person',
              header: words.say(columns.person),
              isRowHeader: true,
              cell: ({ person }) => words.text(person.name),
            },
            { key: 'course', header: words.say(columns.course), cell: ({ title }) => words.text(title) },
            { key: 'clause', header: words.say(columns.clause), cell: ({ clause }) => words.text(clause) },
            {
              key: 'state',
              header: words.say(columns.state),
              cell: ({ state }) => (
                <Status tone={state === 'enrolled' ? 'valid' : 'neutral'} icon={state === 'left' ? 'exit' : 'clock'}>
                  {words.say(states[state])}
                </Status>
              ),
            },
          ]}
        />
      )}
      {view.mayWrite && (
        <div className="stack no-print">
          {!isOn && count > 0 && <p>{words.say(enrolmentRule.wouldEnrol, { count })}</p>}
          <div>
            <Button busy={change.isPending && words.say(enrolmentRule.switching)} onClick={() => change.mutate()}>
              {words.say(isOn ? enrolmentRule.switchOff : enrolmentRule.switchOn)}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
