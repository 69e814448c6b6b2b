import { Outlet } from 'react-router'
import { useSession } from '../../app/session.ts'
import { Header } from './header.tsx'
import { guestEntries, navigationOf } from './navigation.ts'
import { StandingStrip } from './standing-strip.tsx'

/** The frame around the pages of signed-in people. */
export function Framed() {
  const { roles, guestOf } = useSession()
  return (
    <>
      <Header entries={guestOf ? guestEntries : navigationOf(roles)} />
      <StandingStrip />
      <Outlet />
    </>
  )
}
