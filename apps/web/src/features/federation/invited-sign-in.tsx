import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { federation } from '@muster/words/catalogue/federation.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { ProviderButtons } from './provider-buttons.tsx'

/** Beside choosing a password with a mailed link: linking the account with the agency's directory instead. */
export function InvitedSignIn({ token }: { token: string }) {
  const words = useWords()
  const titleId = useId()
  const { data } = useQuery({
    queryKey: ['sign-in-invitation', token],
    queryFn: () => call('federation.invited', { body: { token } }),
    retry: false,
  })
  if (!data || data.providers.length === 0) return null
  return (
    <section className="stack" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.say(federation.chooser.invited)}</h2>
      <ProviderButtons providers={data.providers} invitation={token} />
    </section>
  )
}
