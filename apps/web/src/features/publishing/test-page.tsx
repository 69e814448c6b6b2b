import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link, useParams } from 'react-router'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { call } from '../../app/client.ts'
import { DraftTabs } from '../../app/draft-tabs.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Pool } from './pool.tsx'
import { TestFields } from './test-fields.tsx'
import { type DraftTest, previewKey, testKey, useDraftTest, usePreview } from './use-publishing.ts'
import './publishing.css'

const noText = { en: '', ja: '' }
const usual: AssessmentSettings = {
  title: { en: 'Final test', ja: '修了テスト' },
  drawCount: 10,
  passMark: 80,
  attemptsAllowed: 2,
  waitMinutes: 60,
  timeLimitMinutes: 30,
  graceSeconds: 60,
  opensAt: null,
  closesAt: null,
  offlineDays: null,
  honourStatement: null,
  review: 'after-submission',
  secondMarker: null,
  anonymousMarking: false,
}

/** What the course examines: the settings of its test, and the questions it draws from. */
export function TestPage() {
  const words = useWords()
  const { draft = '' } = useParams()
  const query = useDraftTest(draft)
  const preview = usePreview(draft)
  if (isMissing(query.error)) return <NotFoundPage />
  const title = words.say(publishing.test.title)
  return (
    <Page title={title} width="wide">
      <p>
        <Link to={`/authoring/${draft}`}>{preview.data ? words.text(preview.data.course.title) : title}</Link>
      </p>
      <h1>{title}</h1>
      {preview.data && <DraftTabs draft={draft} course={preview.data.course.key} />}
      <p className="measure">{words.say(publishing.test.lead)}</p>
      <Loaded query={query} lines={12}>
        {(test) => <TestForm key={draft} draft={draft} test={test} />}
      </Loaded>
    </Page>
  )
}

function TestForm({ draft, test }: { draft: string; test: DraftTest }) {
  const words = useWords()
  const client = useQueryClient()
  const [settings, setSettings] = useState(test.assessment ?? usual)
  const [honour, setHonour] = useState(test.assessment?.honourStatement ?? noText)
  const [pool, setPool] = useState(test.pool)
  const [version, setVersion] = useState(test.version)
  const [isTold, setTold] = useState(false)
  const save = useMutation({
    mutationFn: () => {
      const honourStatement = honour.en.trim() && honour.ja.trim() ? honour : null
      return call('publishing.saveAssessment', {
        params: { draft },
        body: { version, assessment: { ...settings, honourStatement }, pool: pool.map(({ id }) => id) },
      })
    },
    onSuccess: async (saved) => {
      setVersion(saved.version)
      setTold(true)
      await client.invalidateQueries({ queryKey: previewKey(draft) })
      await client.invalidateQueries({ queryKey: testKey(draft) })
    },
  })
  const change = (next: () => void) => {
    setTold(false)
    next()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const isReadOnly = !test.can.write
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TestFields
        settings={settings}
        onChange={(next) => change(() => setSettings(next))}
        honour={honour}
        onHonour={(next) => change(() => setHonour(next))}
        error={save.error}
        isReadOnly={isReadOnly}
      />
      <Pool
        pool={pool}
        draw={settings.drawCount}
        onChange={(next) => change(() => setPool(next))}
        isReadOnly={isReadOnly}
      />
      <RefusedForm error={save.error} />
      {isTold && <Notice tone="valid" live="status" title={words.say(publishing.test.saved)} />}
      {!isReadOnly && (
        <p>
          <Button type="submit" variant="filled" busy={save.isPending && words.say(publishing.test.saving)}>
            {words.say(publishing.test.save)}
          </Button>
        </p>
      )}
    </form>
  )
}
