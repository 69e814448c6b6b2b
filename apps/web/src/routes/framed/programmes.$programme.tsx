import { ProgrammePage } from '../../features/courses/programme-page.tsx'

export function Component() {
  return <ProgrammePage />
}
