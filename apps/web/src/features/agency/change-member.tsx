import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { roles as everyRole } from '@muster/contracts/codes.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { members } from '@muster/words/catalogue/members.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { firstRefused, focusEntry, RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { membershipsKey, sayActsAs } from './use-members.ts'
import type { Member } from './use-members.ts'

const say = members.list

/** What a member may do here, and through which day; of a guest, who holds no role and always has an end, the day alone. */
export function ChangeMember({ member, onClose }: { member: Member; onClose: (changed: boolean) => void }) {
  const words = useWords()
  const client = useQueryClient()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const isGuest = member.class !== null || member.course !== null
  const [draft, setDraft] = useState({ roles: member.roles, throughOn: member.throughOn })
  const [wasSent, setWasSent] = useState(false)
  const change = useMutation({
    mutationFn: (body: BodyOf<'memberships.change'>) =>
      call('memberships.change', { params: { membership: member.id }, body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: membershipsKey })
      onClose(true)
    },
    onError: (error) => focusEntry(form.current, firstRefused(error)),
  })
  const name = words.text(member.person.name)
  const isRoleMissing = !isGuest && draft.roles.length === 0
  const isDayMissing = isGuest && draft.throughOn === null
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isDayMissing) focusEntry(event.currentTarget, 'throughOn')
    else if (!isRoleMissing && !change.isPending) change.mutate(draft)
  }
  return (
    <Dialog
      open
      onClose={() => onClose(false)}
      title={words.say(say.changeOf, { name })}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button variant="plain" onClick={() => onClose(false)}>
            {words.say(say.cancel)}
          </Button>
          <Button type="submit" form={id} busy={change.isPending && words.say(say.changing)}>
            {words.say(say.saveChange)}
          </Button>
        </>
      }
    >
      <form id={id} ref={form} onSubmit={submit} noValidate className="agency-part">
        <RefusedForm error={change.error} />
        <p>{words.say(say.changeImpact, { name })}</p>
        <Field
          label={words.say(members.invite.throughOn)}
          note={isGuest ? undefined : words.say(controls.optional)}
          hint={words.say(isGuest ? members.guests.throughHint : members.invite.throughHint)}
          error={
            wasSent && isDayMissing
              ? words.say(errors.fields.required)
              : sayFieldProblem(words, change.error, '/throughOn')
          }
        >
          {(control) => (
            <TextInput
              {...control}
              name="throughOn"
              type="date"
              required={isGuest}
              value={draft.throughOn ?? ''}
              onChange={(event) => setDraft({ ...draft, throughOn: event.target.value || null })}
            />
          )}
        </Field>
        {isGuest ? (
          <p>{sayActsAs(words, member)}</p>
        ) : (
          <CheckboxGroup
            legend={words.say(members.invite.roles)}
            error={wasSent && isRoleMissing && words.say(members.invite.rolesMissing)}
            values={draft.roles}
            onChange={(chosen) => setDraft({ ...draft, roles: everyRole.filter((role) => chosen.includes(role)) })}
            choices={everyRole.map((role) => ({
              value: role,
              label: words.say(shell.roles[role]),
              hint: words.say(administrator.people.roleHints[role]),
            }))}
          />
        )}
      </form>
    </Dialog>
  )
}
