import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { call } from './client.ts'
import { useWords } from './language.tsx'
import { sayProblem } from './problem-words.ts'
import { askForProof } from './step-up.ts'
import { Notice } from '../ui/notice.tsx'

/** Fetches a file for which the server asks for a fresh proof of who somebody is: they are asked first where theirs is old. */
export function ProvedDownload({ address, children }: { address: string; children: ReactNode }) {
  const words = useWords()
  const fetchFile = useMutation({
    mutationFn: async () => {
      const { isFresh } = await call('proof.ways')
      if (isFresh || (await askForProof())) globalThis.location.assign(address)
    },
  })
  return (
    <>
      {fetchFile.isError && <Notice tone="refused" live="alert" title={sayProblem(words, fetchFile.error)} />}
      <Button icon="download" onClick={() => !fetchFile.isPending && fetchFile.mutate()}>
        {children}
      </Button>
    </>
  )
}
