import { QuestionPage } from '../../features/questions/question-page.tsx'

export function Component() {
  return <QuestionPage />
}
