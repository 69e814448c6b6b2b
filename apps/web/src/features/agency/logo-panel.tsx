import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { addressOf, Problem } from '@muster/client/client.ts'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { agencyKey } from './use-agency.ts'
import type { Agency } from './use-agency.ts'

/** The logo, which is kept as soon as it is chosen. */
export function LogoPanel({ agency, mayChange }: { agency: Agency; mayChange: boolean }) {
  const words = useWords()
  const client = useQueryClient()
  const heading = useId()
  const settle = (saved: Agency) => {
    client.setQueryData(agencyKey, saved)
    void client.invalidateQueries({ queryKey: ['session'] })
  }
  const set = useMutation({ mutationFn: (file: File) => call('agency.setLogo', { body: file }), onSuccess: settle })
  const remove = useMutation({ mutationFn: () => call('agency.removeLogo'), onSuccess: settle })
  const error = set.error ?? remove.error
  return (
    <Panel labelledBy={heading} className="agency-part">
      <h2 id={heading}>{words.say(say.look.logo)}</h2>
      <p className="small muted">{words.say(say.look.logoHint)}</p>
      {error && <Notice tone="refused" live="alert" title={sayLogoProblem(words, error)} />}
      {agency.logo ? (
        <img
          className="agency-logo"
          src={`${addressOf('agency.logo', { params: { agency: agency.id } })}?v=${agency.logo}`}
          alt={words.say(say.look.logoOf, { agency: words.text(agency.name) })}
        />
      ) : (
        <p>{words.say(say.look.noLogo)}</p>
      )}
      {mayChange && (
        <div className="row">
          <FileButton
            accept="image/png,image/jpeg,image/webp"
            busy={set.isPending && words.say(say.look.sending)}
            onFile={(file) => {
              remove.reset()
              set.mutate(file)
            }}
          >
            {words.say(say.look.choose)}
          </FileButton>
          {agency.logo && (
            <Button
              variant="plain"
              busy={remove.isPending && words.say(controls.saving)}
              onClick={() => {
                set.reset()
                remove.mutate()
              }}
            >
              {words.say(say.look.remove)}
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}

function sayLogoProblem(words: Words, error: unknown): string {
  if (error instanceof Problem && error.status === 415) return words.say(say.look.otherKind)
  return sayFieldProblem(words, error, '') ?? sayProblem(words, error)
}
