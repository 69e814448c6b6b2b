import { addressOf } from '@muster/client/client.ts'
import { Link, useParams } from 'react-router'
import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ListActions } from './list-actions.tsx'
import { ListRecipients } from './list-recipients.tsx'
import { ListTable } from './list-table.tsx'
import { useList } from './use-lists.ts'
import type { SavedList } from './use-lists.ts'
import './roster.css'

/** A list as the roster was when it was frozen, who received it, and what befell it since. */
export function ListPage() {
  const words = useWords()
  const { list = '' } = useParams()
  const query = useList(list)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = query.data?.list.name ?? words.say(roster.lists.title)
  return (
    <Page title={title} width="wide" density="compact">
      <h1>{title}</h1>
      <Loaded query={query} lines={10}>
        {(data) => <ListContent saved={data} />}
      </Loaded>
    </Page>
  )
}

function ListContent({ saved }: { saved: SavedList }) {
  const words = useWords()
  const { list, rows } = saved
  const { rule } = list
  const say = roster.list
  return (
    <>
      <div className="roster-list-head">
        <p>
          <b>{words.say(say.reason, { reason: list.reason })}</b>
        </p>
        {rule.departsOn && rule.returnsOn && (
          <p>
            {words.say(say.window, { departs: words.date(rule.departsOn), returns: words.date(rule.returnsOn) })}
            {rule.place && `${words.language === 'en' ? ', ' : '、'}${words.text(rule.place)}`}
          </p>
        )}
        <p className="small muted">
          {words.say(say.asItWas, {
            instant: words.instant(list.madeAt),
            profile: words.text(rule.profile.title),
            version: rule.profile.version,
            name: words.text(list.madeBy),
          })}{' '}
          {words.say(roster.lists.keep)} {words.date(list.keepThrough)}
        </p>
      </div>
      {list.recalledAt !== null && (
        <Notice tone="refused" title={words.say(say.recalledTitle)}>
          {list.recallReason}
        </Notice>
      )}
      {list.isEnded && <Notice tone="neutral" title={words.say(say.endedTitle)} />}
      {list.withdrawn > 0 && !list.isEnded && (
        <Notice tone="warn" title={words.say(say.withdrawnTitle, { count: list.withdrawn })} />
      )}
      {rows.length > 0 && <ListTable saved={saved} />}
      <ListRecipients saved={saved} />
      <p className="roster-foot no-print">
        <Link to="/lists">{words.say(roster.lists.back)}</Link>
        {rows.length > 0 && (
          <a
            className="button button-outlined"
            href={addressOf('lists.csv', { params: { list: list.id }, query: { words: words.language } })}
            download
          >
            <span>{words.say(roster.foot.csv)}</span>
          </a>
        )}
        {list.mayShare && <ListActions saved={saved} />}
      </p>
    </>
  )
}
