import { Navigate, Outlet, useLocation } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { Loading } from '../ui/loading.tsx'
import { useSendingWaiting } from './along/use-waiting.ts'
import { FailureNotice } from './failure-page.tsx'
import { useWords } from './language.tsx'
import { firstPageOf } from './first-page.ts'
import { useSessionEnd, useSessionState } from './session.ts'
import type { SessionEnd } from './session.ts'

/** Lets signed-in people through; sends others to sign in and back afterwards. */
export function SignedIn() {
  const words = useWords()
  const { pathname, search } = useLocation()
  const { data: session, isPending, error, refetch } = useSessionState()
  const end = useSessionEnd()
  if (session?.due === 'set-up') return <Navigate to="/second-factor" replace />
  if (session && !session.due) {
    const first = firstPageOf(session.roles)
    return pathname === '/' && first !== '/' ? <Navigate to={first} replace /> : <WithSession />
  }
  if (isPending || error) {
    return (
      <main className="wrap" id="main" tabIndex={-1}>
        {isPending ? (
          <Loading label={words.say(controls.loading)} />
        ) : (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )}
      </main>
    )
  }
  return <Navigate to={signInAddress(pathname + search, end)} replace />
}

function WithSession() {
  useSendingWaiting()
  return <Outlet />
}

function signInAddress(from: string, end: SessionEnd | undefined): string {
  if (end === 'signed-out') return '/sign-in?out'
  const query = new URLSearchParams()
  if (end === 'expired') query.set('ended', '')
  if (from !== '/') query.set('next', from)
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in'
}
