import { Outlet } from 'react-router'
import { useSession } from '../../app/session.ts'
import { Header } from './header.tsx'
import { navigationOf } from './navigation.ts'

/** The frame around the pages of signed-in people. */
export function Framed() {
  const { roles } = useSession()
  return (
    <>
      <Header entries={navigationOf(roles)} />
      <Outlet />
    </>
  )
}
