import { parentPort } from 'node:worker_threads'
import { type PaperFacts, renderCertificate } from './certificate-pdf.ts'

/** One certificate to be drawn, as it is sent to the thread. */
export interface PaperTask {
  readonly task: number
  readonly paper: PaperFacts
}

/** What the thread sends back: the document, or why there is none. */
export type PaperAnswer =
  { readonly task: number; readonly pdf: Uint8Array } | { readonly task: number; readonly error: string }

/** A thread that draws certificates, one after the other, so that no request waits for fonts and layout. */
parentPort?.on('message', ({ task, paper }: PaperTask) => {
  renderCertificate(paper).then(
    (pdf) => parentPort?.postMessage({ task, pdf } satisfies PaperAnswer),
    (error: unknown) =>
      parentPort?.postMessage({ task, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
