import { LessonPage } from '../../features/lesson/lesson-page.tsx'

export function Component() {
  return <LessonPage />
}
