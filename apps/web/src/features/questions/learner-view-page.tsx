import { type ComponentType, useState } from 'react'
import { Link, useParams } from 'react-router'
import { questionVersions } from '@muster/words/catalogue/question-versions.ts'
import { InLanguage, useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type QuestionView, useQuestion } from './use-questions.ts'
import './questions.css'

const widths = ['phone', 'desk'] as const
type Trial = ComponentType<{ question: string }>

/** A question as learners meet it, in either language, on a phone or a desk; the test's own parts show it. */
export function LearnerViewPage({ trial }: { trial: Trial }) {
  const words = useWords()
  const { question = '' } = useParams()
  const query = useQuestion(question)
  if (isMissing(query.error)) return <NotFoundPage />
  const heading = words.say(questionVersions.trial.heading)
  return (
    <Page title={heading} width="wide">
      <p>
        <Link to={`/questions/${question}`}>{words.say(questionVersions.trial.back)}</Link>
      </p>
      <h1>{heading}</h1>
      <p className="measure">{words.say(questionVersions.trial.lead)}</p>
      <Loaded query={query} lines={10}>
        {(view) => <LearnerView key={view.version} view={view} trial={trial} />}
      </Loaded>
    </Page>
  )
}

function LearnerView({ view, trial: Shown }: { view: QuestionView; trial: Trial }) {
  const words = useWords()
  const { trial } = questionVersions
  const [language, setLanguage] = useState(words.language)
  const [width, setWidth] = useState<(typeof widths)[number]>('phone')
  return (
    <>
      <div className="trial-choices section">
        <RadioGroup
          legend={words.say(trial.language)}
          appearance="inline"
          value={language}
          choices={[
            { value: 'en', label: 'English' },
            { value: 'ja', label: '日本語' },
          ]}
          onChange={(next) => setLanguage(next === 'ja' ? 'ja' : 'en')}
        />
        <RadioGroup
          legend={words.say(trial.width)}
          appearance="inline"
          value={width}
          choices={widths.map((value) => ({ value, label: words.say(trial[value]) }))}
          onChange={(next) => setWidth(next === 'desk' ? 'desk' : 'phone')}
        />
      </div>
      {view.untranslated.includes(language) && <Notice tone="warn" title={words.say(trial.missing[language])} />}
      <div className={`trial trial-${width}`} lang={language}>
        <InLanguage language={language}>
          <Shown question={view.id} />
        </InLanguage>
      </div>
    </>
  )
}
