import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'

const { sharing, tools } = authoring
type Home = ReplyOf<'authoring.shareable'>['courses'][number]

/** The modules of the agency's other courses, one of which is shown at the end of this one. */
export function ShareModule({ draft, onShared }: { draft: string; onShared: () => void }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" icon="book" onClick={() => setOpen(true)}>
        {words.say(sharing.open)}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(sharing.open)}
        closeLabel={words.say(tools.close)}
      >
        <Choice
          draft={draft}
          onShared={() => {
            setOpen(false)
            onShared()
          }}
        />
      </Dialog>
    </>
  )
}

function Choice({ draft, onShared }: { draft: string; onShared: () => void }) {
  const words = useWords()
  const query = useQuery({
    queryKey: ['shareable', draft],
    queryFn: () => call('authoring.shareable', { params: { draft } }),
    gcTime: 0,
  })
  return (
    <div className="stack">
      <p>{words.say(sharing.text)}</p>
      <Loaded query={query} lines={6}>
        {({ courses }) =>
          courses.length === 0 ? (
            <p className="muted">{words.say(sharing.nothing)}</p>
          ) : (
            courses.map((home) => <HomeModules key={home.key} draft={draft} home={home} onShared={onShared} />)
          )
        }
      </Loaded>
    </div>
  )
}

function HomeModules({ draft, home, onShared }: { draft: string; home: Home; onShared: () => void }) {
  const words = useWords()
  const share = useMutation({
    mutationFn: (module: string) =>
      call('authoring.share', {
        params: { draft },
        body: { course: home.key, module },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess: onShared,
  })
  return (
    <section className="stack">
      <h3>
        {words.text(home.title)} <span className="small muted">{words.edition(home.edition)}</span>
      </h3>
      {share.isError && <Notice tone="refused" live="alert" title={sayProblem(words, share.error)} />}
      <ul role="list" className="share-choices">
        {home.modules.map((module) => (
          <li key={module.key}>
            <span>
              {words.text(module.title)}{' '}
              <span className="small muted">
                {words.say(sharing.size, { count: module.lessons })} · {words.minutes(module.minutes)}
              </span>
            </span>
            {module.shown ? (
              <span className="small muted">{words.say(sharing.shown)}</span>
            ) : (
              <Button
                aria-label={words.say(sharing.showOf, { title: words.text(module.title) })}
                busy={share.isPending && share.variables === module.key && words.say(controls.saving)}
                onClick={() => share.mutate(module.key)}
              >
                {words.say(sharing.show)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
