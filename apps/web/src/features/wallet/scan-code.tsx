import { useId } from 'react'
import { useQuery } from '@tanstack/react-query'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'

/** The light modules that a reader needs around a code. */
const quiet = 4

/** The QR code of one's own certificate, to be scanned from the screen; dark on white in either theme. */
export function ScanCode({ certificate }: { certificate: string }) {
  const words = useWords()
  const heading = useId()
  const code = useQuery({
    queryKey: ['certificate-code', certificate],
    queryFn: () => call('certificates.code', { params: { certificate } }),
    // Signed once, the same for ever.
    staleTime: Infinity,
  })
  return (
    <section className="scan-code" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(wallet.scan.heading)}</h2>
      <p className="measure">{words.say(wallet.scan.what)}</p>
      <Loaded query={code} lines={6}>
        {({ size, path }) => (
          <svg
            role="img"
            aria-label={words.say(wallet.scan.alt, { id: certificate })}
            viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
            shapeRendering="crispEdges"
          >
            <rect x={-quiet} y={-quiet} width={size + 2 * quiet} height={size + 2 * quiet} fill="#ffffff" />
            <path d={path} fill="#000000" />
          </svg>
        )}
      </Loaded>
    </section>
  )
}
