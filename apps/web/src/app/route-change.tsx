import { useEffect, useRef, useState } from 'react'
import { ScrollRestoration, useLocation } from 'react-router'
import { withoutAgency } from './page-for.ts'

/**
 * A new page in the browser's sense: the view starts at the top, the focus at the content, and the new title is read
 * out; also where a page takes the place of the offer to act for its agency. The first page is left to the browser.
 */
export function RouteChange() {
  const location = useLocation()
  const page = withoutAgency(location) === null ? location.pathname : `${location.pathname}?`
  const shown = useRef(page)
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    document.getElementById('main')?.focus({ preventScroll: true })
    const timer = setTimeout(() => setAnnounced(document.title), 150)
    return () => clearTimeout(timer)
  }, [page])
  return (
    <>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <ScrollRestoration />
    </>
  )
}
