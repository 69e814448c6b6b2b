import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { emptyQuestion, writtenQuestion } from './empty-question.ts'
import { QuestionForm } from './question-form.tsx'
import { useCreateQuestion } from './use-questions.ts'

/** Writes a question into the bank. */
export function NewQuestionPage() {
  const words = useWords()
  const navigate = useNavigate()
  const [question, setQuestion] = useState(() => emptyQuestion('single'))
  const create = useCreateQuestion((id) => void navigate(`/questions/${id}`))
  const title = words.say(questions.form.newTitle)
  return (
    <Page title={title} width="wide">
      <p>
        <Link to="/questions">{words.say(questions.back)}</Link>
      </p>
      <h1>{title}</h1>
      <QuestionForm
        question={question}
        onChange={setQuestion}
        onSave={() => create.mutate(writtenQuestion(question))}
        isSaving={create.isPending}
        error={create.error}
        isNew
        saveLabel={words.say(questions.form.save)}
      />
    </Page>
  )
}
