import { TeachingPage } from '../../features/teaching/teaching-page.tsx'

export function Component() {
  return <TeachingPage />
}
