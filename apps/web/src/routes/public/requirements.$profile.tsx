import { RulePage } from '../../features/eligibility/rule-page.tsx'

export function Component() {
  return <RulePage />
}
