import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bankQuestion } from '@muster/contracts/schemas/question.ts'
import { questionChanges } from '@muster/course/question-changes.ts'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import { questionVersions } from '@muster/words/catalogue/question-versions.ts'
import { questions } from '@muster/words/catalogue/questions.ts'
import { InLanguage } from '../../app/language.tsx'
import { sentencesOf } from '../../app/question-figures/question-row.tsx'
import { words } from '../../app/words.tsx'
import { emptyQuestion } from './empty-question.ts'
import { KindFields } from './kind-fields.tsx'
import { questionKinds } from './question-form.tsx'

const kinds = bankQuestion.options.map(({ shape }) => shape.kind.value)
const languages = ['en', 'ja'] as const

describe('a question of every kind, in the bank', () => {
  it('is offered to authors', () => expect([...questionKinds].toSorted()).toEqual([...kinds].toSorted()))

  it.each(kinds)('is called something, and has an editor in both languages: %s', (kind) => {
    for (const language of languages) {
      expect(words[language].say(questions.kinds[kind])).not.toBe('')
      expect(words[language].say(questions.kindHints[kind])).not.toBe('')
      const markup = renderToStaticMarkup(
        <QueryClientProvider client={new QueryClient()}>
          <InLanguage language={language}>
            <KindFields question={emptyQuestion(kind)} onChange={() => undefined} isReadOnly={false} />
          </InLanguage>
        </QueryClientProvider>,
      )
      expect(markup).toMatch(/<(input|textarea|select|button)\b/)
    }
  })

  it.each(kinds)('has figures in sentences: %s', (kind) => {
    const text = { en: 'Stop', ja: '止まる' }
    for (const language of languages) {
      const sentences = sentencesOf(words[language], {
        key: 'q',
        kind,
        module: 'm1',
        stem: text,
        answers: 20,
        statistics: {
          rightShare: 0.75,
          discrimination: 0.3,
          medianSeconds: 130,
          usualSeconds: 50,
          options: [
            { id: 'a', text, chosen: 15, correct: true },
            { id: 'b', text, chosen: 5, correct: false },
          ],
        },
      })
      expect(sentences.length).toBeGreaterThanOrEqual(3)
      expect(sentences.join(' ')).toContain(words[language].lapse(130))
    }
    expect(Object.keys(instructor.questions.kinds)).toContain(kind)
  })

  it.each(kinds)('is compared in words: every part that may change is called something: %s', (kind) => {
    const { fields, items } = questionVersions.compare
    // Against one of another kind every part came or went.
    const other = emptyQuestion(kind === 'order' ? 'numeric' : 'order')
    const filled = JSON.parse(
      JSON.stringify(emptyQuestion(kind)).replaceAll('{"en":"","ja":""}', '{"en":"x","ja":"y"}'),
    ) as typeof other
    const changes = questionChanges(other, filled)
    expect(changes.map(({ path }) => path.at(-1)?.field)).toContain('kind')
    for (const { path } of changes)
      for (const { field, number } of path)
        if (field !== 'text') expect(Object.keys(number === null ? fields : items), field).toContain(field)
  })
})
