import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { certificateRules } from '@muster/words/catalogue/certificate-rules.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'

type View = ReplyOf<'certificates.rules'>
type Course = View['courses'][number]

const rulesKey = ['certificate-rules']
const { columns, change } = certificateRules

/** For each course how many people it takes to revoke and to reinstate its certificates. */
export function CertificateRules() {
  const words = useWords()
  const title = useId()
  const query = useQuery({ queryKey: rulesKey, queryFn: () => call('certificates.rules') })
  return (
    <section className="section" aria-labelledby={title}>
      <h2 id={title}>{words.say(certificateRules.title)}</h2>
      <p className="measure certificate-rules-text">{words.say(certificateRules.text)}</p>
      <Loaded query={query} lines={4}>
        {(view) => <Courses view={view} />}
      </Loaded>
    </section>
  )
}

function Courses({ view: { courses, abilities } }: { view: View }) {
  const words = useWords()
  const client = useQueryClient()
  const act = useMutation({
    mutationFn: ({ key, needsTwo }: Course) =>
      call('certificates.changeRule', { params: { course: key }, body: { needsTwo: !needsTwo } }),
    onSuccess: (view) => client.setQueryData<View>(rulesKey, view),
  })
  return (
    <>
      {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
      <Table<Course>
        caption={words.say(certificateRules.title)}
        captionHidden
        rows={courses}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'course',
            header: words.say(columns.course),
            isRowHeader: true,
            cell: ({ title }) => words.text(title),
          },
          {
            key: 'people',
            header: words.say(columns.people),
            cell: ({ needsTwo }) => words.say(certificateRules[needsTwo ? 'two' : 'one']),
          },
          ...(abilities.mayChange
            ? [
                {
                  key: 'change',
                  header: words.say(columns.change),
                  cell: (course: Course) => (
                    <Button
                      aria-label={words.say(change.of, {
                        change: words.say(change[course.needsTwo ? 'toOne' : 'toTwo']),
                        course: words.text(course.title),
                      })}
                      onClick={() => act.mutate(course)}
                      busy={act.isPending && act.variables.key === course.key && words.say(change.working)}
                    >
                      {words.say(change[course.needsTwo ? 'toOne' : 'toTwo'])}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
