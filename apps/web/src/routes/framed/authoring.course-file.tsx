import { CourseFilePage } from '../../features/publishing/course-file-page.tsx'

export function Component() {
  return <CourseFilePage />
}
