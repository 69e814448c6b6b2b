import { DecisionPage } from '../../features/decisions/decision-page.tsx'

export function Component() {
  return <DecisionPage />
}
