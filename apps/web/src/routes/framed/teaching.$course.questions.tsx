import { QuestionsPage } from '../../features/teaching/questions-page.tsx'

export function Component() {
  return <QuestionsPage />
}
