import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { FormDialog } from './form-dialog.tsx'
import { NamePair } from './name-pair.tsx'

/** Adding a mission by its names. */
export function MissionDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const [name, setName] = useState({ en: '', ja: '' })
  const body = { name: { en: name.en.trim(), ja: name.ja.trim() } }
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say(postings.places.addMission)}
      confirm={words.say(controls.save)}
      missing={[...(body.name.en ? [] : ['name.en']), ...(body.name.ja ? [] : ['name.ja'])]}
      act={() => call('missions.create', { body, idempotencyKey: keyFor(body) })}
    >
      {(errorOf) => <NamePair base="name" name={name} onChange={setName} errorOf={errorOf} />}
    </FormDialog>
  )
}
