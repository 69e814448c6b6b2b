import { Link } from 'react-router'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { useNotices } from '../../app/notices/use-notices.ts'
import { Icon } from '../../ui/icon.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

/** The way to what one was told, with how much of it is unread. */
export function NoticesLink({ place }: { place: 'header' | 'account' }) {
  const words = useWords()
  const unread = useNotices().data?.pages[0]?.unread ?? 0
  const name = unread > 0 ? words.say(shell.account.unreadNotices, { count: unread }) : words.say(shell.account.notices)
  const count = unread > 0 && (
    <span className="notices-count" aria-hidden="true">
      {words.number(unread)}
    </span>
  )
  return (
    <Link className={place === 'header' ? 'top-button notices-in-header' : 'account-link'} to="/notices" title={name}>
      <Icon name="bell" />
      {place === 'account' ? name : <VisuallyHidden>{name}</VisuallyHidden>}
      {place === 'header' && count}
    </Link>
  )
}
