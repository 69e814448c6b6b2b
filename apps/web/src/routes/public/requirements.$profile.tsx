import { RulePage } from '../../features/eligibility/rule-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <RulePage />
    </>
  )
}
