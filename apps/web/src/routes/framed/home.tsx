import { OwnDecision } from '../../features/decisions/own-decision.tsx'
import { MyWaivers } from '../../features/exceptions/my-waivers.tsx'
import { HomePage } from '../../features/home/home-page.tsx'
import { News } from '../../features/notifications/news.tsx'
import { WaitingNominations } from '../../features/postings/own-nominations.tsx'

export function Component() {
  return (
    <HomePage
      news={
        <>
          <OwnDecision />
          <WaitingNominations />
          <MyWaivers />
          <News />
        </>
      }
    />
  )
}
