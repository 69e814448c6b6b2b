import { useId } from 'react'
import { Link } from 'react-router'
import { notifications } from '@muster/words/catalogue/notifications.ts'
import { useWords } from '../../app/language.tsx'
import { NoticeItem } from '../../app/notices/notice-item.tsx'
import { useNotices } from '../../app/notices/use-notices.ts'

/** So many stand on the first page; the others stand on their own. */
const most = 3

/** What is unread, on the first page; nothing when all of it is read. */
export function News() {
  const words = useWords()
  const heading = useId()
  const unread = (useNotices().data?.pages ?? [])
    .flatMap((page) => page.notices)
    .filter(({ readAt }) => readAt === null)
  if (unread.length === 0) return null
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(notifications.new)}</h2>
      <ul role="list">
        {unread.slice(0, most).map((told) => (
          <NoticeItem key={told.id} told={told} />
        ))}
      </ul>
      <p>
        <Link to="/notices">{words.say(notifications.all)}</Link>
      </p>
    </section>
  )
}
