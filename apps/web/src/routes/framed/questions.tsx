import { QuestionsPage } from '../../features/questions/questions-page.tsx'

export function Component() {
  return <QuestionsPage />
}
