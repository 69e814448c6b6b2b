import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { isSafeLink } from './inline.ts'

const { tools } = authoring

/** Where the chosen words lead; without chosen words the address itself is written. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords()
  const standing: unknown = editor.getAttributes('link')['href']
  const [address, setAddress] = useState(typeof standing === 'string' ? standing : 'https://')
  const [isWrong, setWrong] = useState(false)
  const set = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const href = address.trim()
    setWrong(!isSafeLink(href))
    if (!isSafeLink(href)) return
    const chain = editor.chain().focus()
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.extendMarkRange('link').setLink({ href }).run()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={words.say(tools.link)} closeLabel={words.say(tools.close)}>
      <form className="stack" onSubmit={set} noValidate>
        <Field label={words.say(tools.linkTo)} error={isWrong ? words.say(tools.linkWrong) : undefined}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              autoComplete="off"
              maxLength={2_000}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button type="submit">{words.say(tools.linkSet)}</Button>
          {editor.isActive('link') && (
            <Button
              variant="plain"
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run()
                onClose()
              }}
            >
              {words.say(tools.linkDrop)}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
