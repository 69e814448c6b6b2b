import { QuestionImportPage } from '../../features/questions/question-import-page.tsx'

export function Component() {
  return <QuestionImportPage />
}
