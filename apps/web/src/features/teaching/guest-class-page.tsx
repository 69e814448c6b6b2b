import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { members } from '@muster/words/catalogue/members.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'

const say = members.guests
type Member = ReplyOf<'guests.class'>['members'][number]

/** The one class a guest teaches. */
export function GuestClassPage() {
  const words = useWords()
  const query = useQuery({ queryKey: ['guest-class'], queryFn: () => call('guests.class') })
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data?.class.name ?? words.say(say.class)
  return (
    <Page title={title} width="wide" density="compact">
      <h1>{title}</h1>
      <Loaded query={query} lines={8}>
        {({ class: taught, members: people }) => (
          <>
            <p>
              <b>{words.text(taught.course)}</b>
            </p>
            <p>{words.say(say.lead, { agency: words.text(taught.agency), date: words.date(taught.throughOn) })}</p>
            <Table<Member & { at: number }>
              caption={words.say(say.people)}
              captionHidden
              rows={people.map((one, at) => ({ ...one, at }))}
              rowKey={({ at }) => String(at)}
              empty={words.say(say.empty)}
              columns={[
                {
                  key: 'person',
                  header: words.say(say.person),
                  isRowHeader: true,
                  cell: ({ name }) => words.text(name),
                },
                {
                  key: 'lessons',
                  header: words.say(say.lessons),
                  cell: ({ lessonsCompleted }) => words.number(lessonsCompleted),
                },
                {
                  key: 'state',
                  header: words.say(say.state),
                  cell: (member) => <State words={words} member={member} />,
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function State({ words, member }: { words: Words; member: Member }) {
  if (member.completedOn)
    return <Status tone="valid">{words.say(say.completed, { day: words.date(member.completedOn) })}</Status>
  return <Status tone="neutral">{words.say(member.withdrawn ? say.withdrawn : say.underWay)}</Status>
}
