import { useRef } from 'react'

/**
 * The key of a change that may be sent twice: the same while the same is sent again, a new one when something else is.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef<{ sent: string; key: string } | null>(null)
  return (body) => {
    const sent = JSON.stringify(body)
    if (last.current?.sent !== sent) last.current = { sent, key: crypto.randomUUID() }
    return last.current.key
  }
}
