import { Outlet } from 'react-router'
import { useSession } from '../../app/session.ts'
import { Header } from './header.tsx'
import { navigationFor } from './navigation.ts'
import { StandingStrip } from './standing-strip.tsx'

/** The frame around the pages of signed-in people. */
export function Framed() {
  const session = useSession()
  return (
    <>
      <Header entries={navigationFor(session)} />
      <StandingStrip />
      <Outlet />
    </>
  )
}
