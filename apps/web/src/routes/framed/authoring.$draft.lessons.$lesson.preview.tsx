import { LessonPreviewPage } from '../../features/authoring/preview-page.tsx'

export function Component() {
  return <LessonPreviewPage />
}
