import { AnswerPage } from '../../features/federation/answer-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <AnswerPage />
    </>
  )
}
