import { addressOf } from '@muster/client/client.ts'
import { useWords } from '../../app/language.tsx'
import { useSession } from '../../app/session.ts'

/** The logo and short name of the agency one acts for; nothing where it has neither. */
export function AgencyMark() {
  const words = useWords()
  const { agency } = useSession().person
  if (!agency.logo && !agency.shortName) return null
  return (
    <span className="agency-mark">
      {agency.logo && (
        <img
          src={`${addressOf('agency.logo', { params: { agency: agency.id } })}?v=${agency.logo}`}
          alt={agency.shortName ? '' : words.text(agency.name)}
        />
      )}
      {agency.shortName && <span>{words.text(agency.shortName)}</span>}
    </span>
  )
}
