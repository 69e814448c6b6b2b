import { Navigate, Outlet, useLocation } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { Loading } from '../ui/loading.tsx'
import { FailureNotice } from './failure-page.tsx'
import { useWords } from './language.tsx'
import { firstPageOf } from './first-page.ts'
import { useSessionState } from './session.ts'

/** Lets signed-in people through; sends others to sign in and back afterwards. */
export function SignedIn() {
  const words = useWords()
  const { pathname, search } = useLocation()
  const { data: session, isPending, error, refetch } = useSessionState()
  if (session) {
    const first = firstPageOf(session.roles)
    return pathname === '/' && first !== '/' ? <Navigate to={first} replace /> : <Outlet />
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
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`
  return <Navigate to={`/sign-in${next}`} replace />
}
