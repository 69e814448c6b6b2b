import { ClassPageView } from '../../features/teaching/class-page.tsx'

export function Component() {
  return <ClassPageView />
}
