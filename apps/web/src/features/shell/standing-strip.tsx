import { Link } from 'react-router'
import { deputies } from '@muster/words/catalogue/deputies.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { useSession } from '../../app/session.ts'

/** For whom one stands in today, on every page: whatever these roles open is done for them. */
export function StandingStrip() {
  const words = useWords()
  const { standsInFor } = useSession()
  if (standsInFor.length === 0) return null
  const join = words.language === 'en' ? ', ' : '、'
  return (
    <aside className="standing" aria-label={words.say(deputies.strip.label)}>
      <ul className="wrap">
        {standsInFor.map(({ name, roles, throughOn }) => (
          <li key={`${name.en} ${throughOn}`}>
            <Link to="/deputies">
              {words.say(deputies.strip.for, {
                name: words.text(name),
                date: words.date(throughOn),
                roles: roles.map((role) => words.say(shell.roles[role])).join(join),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
