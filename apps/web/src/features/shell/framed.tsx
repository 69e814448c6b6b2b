import { Navigate, Outlet, useLocation } from 'react-router'
import { offeredBy, withoutAgency } from '../../app/page-for.ts'
import { useSession } from '../../app/session.ts'
import { ActingOffer } from './acting-offer.tsx'
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
      <PageOrOffer />
    </>
  )
}

/** The page, or the offer to act for the agency it belongs to; an agency that is none of one's own is passed over. */
function PageOrOffer() {
  const { agencies } = useSession()
  const location = useLocation()
  const page = withoutAgency(location)
  if (page === null) return <Outlet />
  const offer = offeredBy(location, agencies)
  return offer ? <ActingOffer offer={offer} as={page} /> : <Navigate to={page} replace />
}
