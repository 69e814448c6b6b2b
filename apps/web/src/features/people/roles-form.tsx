import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import type { Role } from '@muster/contracts/codes.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RoleFields, sayRoles } from './role-fields.tsx'
import { personKey } from './use-people.ts'
import type { Person } from './use-people.ts'

/** What a person may do in the agency. Nobody changes their own. */
export function RolesForm({ person }: { person: Person }) {
  const words = useWords()
  const session = useSession()
  const { people } = administrator
  if (session.person.id !== person.id) return <OthersRoles person={person} />
  return (
    <>
      <p>{sayRoles(words, person.roles)}</p>
      <p className="small muted">{words.say(people.ownRoles)}</p>
    </>
  )
}

const isSame = (one: readonly Role[], other: readonly Role[]): boolean =>
  one.length === other.length && one.every((role) => other.includes(role))

function OthersRoles({ person }: { person: Person }) {
  const words = useWords()
  const client = useQueryClient()
  const [roles, setRoles] = useState<Role[]>(person.roles)
  const save = useMutation({
    mutationFn: () => call('people.setRoles', { params: { person: person.id }, body: { roles } }),
    onSuccess: (saved) => {
      client.setQueryData<Person>(personKey(person.id), saved)
      void client.invalidateQueries({ queryKey: ['people'] })
    },
  })
  const { people } = administrator
  const isUnchanged = isSame(roles, person.roles)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending && !isUnchanged) save.mutate()
  }
  return (
    <form onSubmit={submit} noValidate className="person-form">
      <p className="small muted">{words.say(people.rolesEffect)}</p>
      {person.directoryRoles.length > 0 && (
        <p className="small">{words.say(people.directoryRoles, { roles: sayRoles(words, person.directoryRoles) })}</p>
      )}
      {save.isError && <Notice tone="refused" live="alert" title={sayProblem(words, save.error)} />}
      {save.isSuccess && isUnchanged && <Notice tone="valid" live="status" title={words.say(people.saved)} />}
      <RoleFields values={roles} onChange={setRoles} />
      <p>
        <Button
          type="submit"
          busy={save.isPending && words.say(controls.saving)}
          blockedBy={isUnchanged && words.say(people.nothingChanged)}
        >
          {words.say(people.saveRoles)}
        </Button>
      </p>
    </form>
  )
}
