import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Button } from './button.tsx'
import { Field, TextInput } from './field.tsx'
import './search-form.css'

/** A search by a text. What is searched for now stands in it, with the way back to everything beside. */
export function SearchForm({
  label,
  search,
  onSearch,
  searchLabel,
  allLabel,
}: {
  label: string
  search: string
  onSearch: (text: string) => void
  searchLabel: string
  allLabel: string
}) {
  const [text, setText] = useState(search)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSearch(text.trim())
  }
  return (
    <form role="search" className="search-form no-print" onSubmit={submit}>
      <Field label={label}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" icon="search">
        {searchLabel}
      </Button>
      {search && (
        <Button variant="plain" onClick={() => onSearch('')}>
          {allLabel}
        </Button>
      )}
    </form>
  )
}
