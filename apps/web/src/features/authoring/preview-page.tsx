import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { lessonAsEdition, type LeftOut } from '@muster/course/draft-content.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../app/language.tsx'
import { LessonBlocks } from '../../app/lesson/lesson-blocks.tsx'
import '../../app/lesson/lesson.css'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { useSession } from '../../app/session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import './authoring.css'
import './desk/desk.css'
import { LanguageChoice } from './desk/language-choice.tsx'
import { keptTexts } from './text/kept-texts.ts'
import { type LessonView, useLessonNow } from './use-authoring.ts'

const scenarios = ['new', 'midway', 'phone'] as const
type Scenario = (typeof scenarios)[number]

/** A lesson as learners would have it, put together as publishing does, with what they may have done so far. */
export function LessonPreviewPage() {
  const words = useWords()
  const { draft = '', lesson = '' } = useParams()
  const query = useLessonNow(lesson)
  if (isMissing(query.error)) return <NotFoundPage />
  const heading = words.say(authoring.preview.heading)
  return (
    <Page title={heading}>
      <header className="desk-head">
        <h1>{heading}</h1>
        <LinkButton icon="pen" to={`/authoring/${draft}/lessons/${lesson}`}>
          {words.say(authoring.preview.back)}
        </LinkButton>
      </header>
      <Loaded query={query} lines={14}>
        {(data) => <Preview lesson={data} />}
      </Loaded>
    </Page>
  )
}

function Preview({ lesson }: { lesson: LessonView }) {
  const words = useWords()
  const { preview } = authoring
  const [scenario, setScenario] = useState<Scenario>('new')
  const [language, setLanguage] = useState(words.language)
  const person = useSession().person.id
  // What was written a moment ago may still be on its way.
  const kept = useQuery({ queryKey: ['kept-texts', person], queryFn: () => keptTexts(person), gcTime: 0 })
  const written = (one: 'en' | 'ja') =>
    kept.data?.find((text) => text.lesson === lesson.id && text.language === one)?.blocks ?? lesson.texts[one].blocks
  const leftOut: LeftOut[] = []
  const content = lessonAsEdition({ ...lesson, blocks: { en: written('en'), ja: written('ja') } }, leftOut)
  const answered = Object.fromEntries(
    scenario === 'midway'
      ? (content?.checks ?? []).map(({ key, options }) => [
          key,
          options
            .filter(({ correct }) => correct)
            .map(({ id }) => id)
            .join(','),
        ])
      : [],
  )
  return (
    <>
      <div className="stack section">
        <RadioGroup
          legend={words.say(preview.scenario)}
          appearance="inline"
          value={scenario}
          choices={scenarios.map((value) => ({ value, label: words.say(preview.scenarios[value]) }))}
          onChange={(value) => setScenario(scenarios.find((one) => one === value) ?? 'new')}
        />
        <LanguageChoice value={language} onChange={setLanguage} />
        {leftOut.length > 0 && <Notice tone="warn" title={words.say(preview.leftOut, { count: leftOut.length })} />}
      </div>
      {content ? (
        <div className={scenario === 'phone' ? 'preview-phone' : 'preview'}>
          <article className="lesson-text" lang={language}>
            <h2 className="large">{content.title[language]}</h2>
            <LessonBlocks
              key={scenario}
              language={language}
              lesson={{
                blocks: content.blocks[language],
                figures: content.figures,
                checks: content.checks,
                files: lesson.files,
                answered,
              }}
              onAnswer={() => undefined}
            />
          </article>
        </div>
      ) : (
        <p className="muted">{words.say(preview.empty)}</p>
      )}
    </>
  )
}
