import { useEffect, useRef, useState } from 'react'
import { ScrollRestoration, useLocation } from 'react-router'

/**
 * A new page in the browser's sense: the view starts at the top, the focus at the content, and the new title is read
 * out. The first page is left to the browser.
 */
export function RouteChange() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.getElementById('main')?.focus({ preventScroll: true })
    const timer = setTimeout(() => setAnnounced(document.title), 150)
    return () => clearTimeout(timer)
  }, [pathname])
  return (
    <>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <ScrollRestoration />
    </>
  )
}
