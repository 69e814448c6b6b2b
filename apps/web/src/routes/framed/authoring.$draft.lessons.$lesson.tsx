import { AuthoredLessonPage } from '../../features/authoring/lesson-page.tsx'

export function Component() {
  return <AuthoredLessonPage />
}
