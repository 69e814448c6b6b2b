import { Problem } from '@muster/client/client.ts'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { CloseOpening } from './close-opening.tsx'
import { FormerNames } from './former-names.tsx'
import { OpenedTables } from './opened-tables.tsx'
import { OtherNames } from './other-names.tsx'
import { useNames } from './use-names.ts'
import { useOpenedFile } from './use-openings.ts'
import type { OpenedFile } from './use-openings.ts'
import './people.css'

const { file: say, section, page } = fileOpenings

const isClosed = (error: unknown): boolean => error instanceof Problem && error.code === 'opening-needed'

/** The file of a person while it is open to the administrator who opened it; on its last minute it goes from the screen. */
export function OpenedFilePage() {
  const words = useWords()
  const { opening = '' } = useParams()
  const query = useOpenedFile(opening)
  const [isOver, setOver] = useState(false)
  const endsAt = query.data?.opening.endsAt
  useEffect(() => {
    if (endsAt === undefined) return
    const left = Math.max(0, new Date(endsAt).getTime() - Date.now())
    const ending = setTimeout(() => setOver(true), left)
    return () => clearTimeout(ending)
  }, [endsAt])
  if (isMissing(query.error)) return <NotFoundPage />
  const isEnded = isOver || isClosed(query.error)
  const name = query.data?.opening.person.name
  const title = name && !isEnded ? words.say(say.title, { name: words.text(name) }) : words.say(page.title)
  return (
    <Page title={title} width="wide" density="compact">
      <h1>{title}</h1>
      {isEnded ? (
        <>
          <Notice tone="neutral" live="status" title={words.say(say.ended)}>
            {words.say(say.endedText)}
          </Notice>
          <p className="row section">
            {query.data && <Link to={`/people/${query.data.opening.person.id}`}>{words.say(say.back)}</Link>}
            <Link to="/openings">{words.say(section.all)}</Link>
          </p>
        </>
      ) : (
        <Loaded query={query} lines={12}>
          {(file) => <Content file={file} onClosed={() => setOver(true)} />}
        </Loaded>
      )}
    </Page>
  )
}

function Content({ file, onClosed }: { file: OpenedFile; onClosed: () => void }) {
  const words = useWords()
  const { opening } = file
  return (
    <>
      <p className="row">
        <Status tone="warn" icon="lock">
          {words.say(section.openUntil, { instant: words.instant(opening.endsAt) })}
        </Status>
        <CloseOpening opening={opening} onDone={onClosed} />
      </p>
      <p className="measure">{words.say(say.reason, { reason: opening.reason })}</p>
      <OpenedTables file={file} />
      <Names person={opening.person.id} />
      <p className="section">
        <Link to={`/people/${opening.person.id}`}>{words.say(say.back)}</Link>
      </p>
    </>
  )
}

function Names({ person }: { person: string }) {
  const query = useNames(person)
  return (
    <Loaded query={query} lines={4}>
      {({ aliases, former }) => (
        <>
          <OtherNames person={person} aliases={aliases} />
          <FormerNames former={former} />
        </>
      )}
    </Loaded>
  )
}
