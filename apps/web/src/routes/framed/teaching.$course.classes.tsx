import { ClassesPage } from '../../features/teaching/classes-page.tsx'

export function Component() {
  return <ClassesPage />
}
