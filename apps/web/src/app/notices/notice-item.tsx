import { Link } from 'react-router'
import { notices as kinds } from '@muster/words/catalogue/notices.ts'
import { notifications } from '@muster/words/catalogue/notifications.ts'
import { isNoticeKind, noticeText } from '@muster/words/notice-text.ts'
import { Button } from '../../ui/button.tsx'
import { pageFor } from '../page-for.ts'
import { useWords } from '../language.tsx'
import { useSession } from '../session.ts'
import { useMarkRead, type Told } from './use-notices.ts'
import './notices.css'

/** One thing I was told: what, when, and the page it leads to. A kind of a newer server leads there without its words. */
export function NoticeItem({ told }: { told: Told }) {
  const words = useWords()
  const markRead = useMarkRead()
  const { agencies } = useSession()
  const { kind, parameters, agency } = told
  const isElsewhere = !agencies.some(({ id, current }) => current && id === agency.id)
  const title = isNoticeKind(kind)
    ? noticeText(words.language, kinds[kind].title, parameters)
    : words.say(notifications.unknown)
  const read = () => {
    if (told.readAt === null) markRead.mutate(told.id)
  }
  return (
    <li className="told" data-unread={told.readAt === null}>
      <div className="stack">
        <p className="told-title">
          {told.readAt === null && <span className="visually-hidden">{words.say(notifications.unread)} </span>}
          <Link to={isElsewhere ? pageFor(told.path, agency.id) : told.path} onClick={read}>
            {title}
          </Link>
        </p>
        {isNoticeKind(kind) && <p>{noticeText(words.language, kinds[kind].text, parameters)}</p>}
        <p className="small muted">
          <time dateTime={told.recordedAt}>{words.instant(told.recordedAt)}</time>
          {(isElsewhere || agencies.length > 1) && <span className="told-agency">{words.text(agency.name)}</span>}
        </p>
      </div>
      {told.readAt === null && (
        <Button
          variant="plain"
          busy={markRead.isPending && words.say(notifications.marking)}
          onClick={read}
          aria-label={words.say(notifications.markReadOf, { title })}
        >
          {words.say(notifications.markRead)}
        </Button>
      )}
    </li>
  )
}
