import { notifications } from '@muster/words/catalogue/notifications.ts'
import { useWords } from '../../app/language.tsx'
import { NoticeItem } from '../../app/notices/notice-item.tsx'
import { useNotices } from '../../app/notices/use-notices.ts'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'

/** Everything I was told, newest first. */
export function NoticesPage() {
  const words = useWords()
  const query = useNotices()
  const unread = query.data?.pages[0]?.unread
  return (
    <Page title={words.say(notifications.title)} width="narrow">
      <h1>
        {unread === undefined
          ? words.say(notifications.title)
          : unread > 0
            ? words.say(notifications.heading.unread, { count: unread })
            : words.say(notifications.heading.allRead)}
      </h1>
      <LoadedPages query={query} lines={8}>
        {(pages) => {
          const notices = pages.flatMap((page) => page.notices)
          if (notices.length === 0) return <p>{words.say(notifications.empty)}</p>
          return (
            <ul role="list">
              {notices.map((told) => (
                <NoticeItem key={told.id} told={told} />
              ))}
            </ul>
          )
        }}
      </LoadedPages>
    </Page>
  )
}
