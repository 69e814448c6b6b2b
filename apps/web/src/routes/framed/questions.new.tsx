import { NewQuestionPage } from '../../features/questions/new-question-page.tsx'

export function Component() {
  return <NewQuestionPage />
}
