import { useId, useState } from 'react'
import { type Role, roles } from '@muster/contracts/codes.ts'
import type { DirectoryGroup } from '@muster/contracts/endpoints/directory.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { directory } from '@muster/words/catalogue/directory.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Table } from '../../ui/table.tsx'
import { useMapGroup } from './use-directory.ts'

const { groups: said } = directory

/** The groups of the directory, and the roles their members hold. */
export function Groups({ groups }: { groups: readonly DirectoryGroup[] }) {
  const words = useWords()
  const id = useId()
  const [setting, setSetting] = useState<DirectoryGroup | null>(null)
  const rolesText = (held: readonly Role[]): string =>
    held.map((role) => words.say(shell.roles[role])).join(words.language === 'en' ? ', ' : '、')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.say(said.title)}</h2>
      <p className="measure directory-lead">{words.say(said.text)}</p>
      <Table<DirectoryGroup>
        caption={words.say(said.title)}
        captionHidden
        rows={groups}
        rowKey={(group) => group.id}
        empty={words.say(said.none)}
        columns={[
          {
            key: 'name',
            header: words.say(said.name),
            isRowHeader: true,
            className: 'directory-name',
            cell: ({ name }) => name,
          },
          {
            key: 'members',
            header: words.say(said.members),
            align: 'end',
            cell: ({ members }) => words.number(members),
          },
          {
            key: 'roles',
            header: words.say(said.roles),
            cell: (group) => (
              <div className="row">
                {group.roles.length > 0 ? (
                  rolesText(group.roles)
                ) : (
                  <span className="muted">{words.say(said.noRoles)}</span>
                )}
                <Button aria-label={words.say(said.setOf, { name: group.name })} onClick={() => setSetting(group)}>
                  {words.say(said.set)}
                </Button>
              </div>
            ),
          },
        ]}
      />
      {setting && <GroupRoles key={setting.id} group={setting} onClose={() => setSetting(null)} />}
    </section>
  )
}

function GroupRoles({ group, onClose }: { group: DirectoryGroup; onClose: () => void }) {
  const words = useWords()
  const map = useMapGroup(group.id)
  const [chosen, setChosen] = useState<readonly Role[]>(group.roles)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.say(said.dialog, { name: group.name })}
      closeLabel={words.say(controls.cancel)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button
            variant="filled"
            busy={map.isPending && words.say(said.saving)}
            onClick={() => map.mutate([...chosen], { onSuccess: onClose })}
          >
            {words.say(said.save)}
          </Button>
        </>
      }
    >
      <div className="directory-form">
        <RefusedForm error={map.error} />
        <p>{words.say(said.effect, { count: group.members })}</p>
        <CheckboxGroup
          legend={words.say(said.roles)}
          legendHidden
          values={chosen}
          onChange={(values) => setChosen(roles.filter((role) => values.includes(role)))}
          choices={roles.map((role) => ({
            value: role,
            label: words.say(shell.roles[role]),
            hint: words.say(administrator.people.roleHints[role]),
          }))}
        />
      </div>
    </Dialog>
  )
}
