import { ExtraTimePage } from '../../features/teaching/extra-time-page.tsx'

export function Component() {
  return <ExtraTimePage />
}
