import { NewClassPage } from '../../features/teaching/new-class-page.tsx'

export function Component() {
  return <NewClassPage />
}
