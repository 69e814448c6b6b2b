import { addressOf } from '@muster/client/client.ts'
import { useState } from 'react'
import { Link } from 'react-router'
import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import { useHasRole } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { SaveListDialog } from './save-list-dialog.tsx'
import type { Asked, Choices } from './use-roster.ts'

/** What to do with the people: take a file, or freeze those chosen. And who is shown what. */
export function RosterFoot({
  choices,
  asked,
  chosen,
  isEmpty,
}: {
  choices: Choices
  asked: Asked
  chosen: ReadonlyMap<string, string>
  isEmpty: boolean
}) {
  const words = useWords()
  const isOfficer = useHasRole('desk-officer')
  const [isSaving, setSaving] = useState(false)
  const { foot } = roster
  const query = { ...asked, words: words.language }
  const blockedBy = isOfficer ? chosen.size === 0 && words.say(foot.freezeNeeds) : words.say(foot.freezeRole)
  return (
    <>
      <div className="roster-foot no-print">
        <span className="roster-chosen">{words.say(foot.chosen, { count: chosen.size })}</span>
        {!isEmpty && (
          <>
            <a className="button button-outlined" href={addressOf('roster.csv', { query })} download>
              <span>{words.say(foot.csv)}</span>
            </a>
            <a className="button button-outlined" href={addressOf('roster.xlsx', { query })} download>
              <span>{words.say(foot.xlsx)}</span>
            </a>
          </>
        )}
        <Link to="/lists">{words.say(roster.lists.title)}</Link>
        <span className="roster-freeze">
          <Button variant="filled" blockedBy={blockedBy} onClick={() => setSaving(true)}>
            {words.say(foot.freeze)}
          </Button>
        </span>
      </div>
      <p className="small muted">
        {words.say(foot.consent)} {words.say(foot.read)}
      </p>
      <SaveListDialog
        open={isSaving}
        onClose={() => setSaving(false)}
        choices={choices}
        asked={asked}
        chosen={chosen}
      />
    </>
  )
}
