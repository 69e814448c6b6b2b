import { ExperiencePage } from '../../features/sharing/experience-page.tsx'

export function Component() {
  return <ExperiencePage />
}
