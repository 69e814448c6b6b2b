import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { accepted } from './evidence-files.tsx'
import { Part } from './record-parts.tsx'
import type { PartProps } from './record-parts.tsx'

/** The files to send along: from the camera or from the device. */
export function FileFields({
  draft,
  missing,
  files,
  onFiles,
}: PartProps & { files: readonly File[]; onFiles: (files: File[]) => void }) {
  const words = useWords()
  const isMedical = draft.type.startsWith('medical') || draft.type === 'yellow-fever'
  return (
    <Part title={outside.record.groups.files}>
      {isMedical && <p className="measure">{words.say(outside.files.medical)}</p>}
      <Field
        label={words.say(outside.files.choose)}
        hint={words.say(outside.files.hint)}
        error={missing.has('files') && words.say(outside.record.fileFirst)}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            multiple
            accept={accepted}
            onChange={({ target }) => {
              onFiles([...files, ...(target.files ?? [])])
              target.value = ''
            }}
          />
        )}
      </Field>
      {files.length > 0 && (
        <ul role="list" className="outside-files">
          {files.map((file, index) => (
            <li key={`${file.name}-${index}`} className="row">
              <span className="outside-file-name">{file.name}</span>
              <span className="small muted">{words.size(file.size)}</span>
              <Button
                variant="plain"
                icon="close"
                aria-label={words.say(outside.files.remove, { name: file.name })}
                onClick={() => onFiles(files.filter((_, at) => at !== index))}
              >
                {words.say(outside.files.remove, { name: String(index + 1) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
