import { StrictMode, useState } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { WindowBarPatterns } from '../ui/window-bar/patterns.tsx'
import { LanguageProvider } from './language.tsx'
import { createQueryClient } from './query-client.ts'
import { createRouter } from './router.tsx'
import { StepUpDialog } from './step-up-dialog.tsx'

/** Everything around the pages. */
export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(createRouter)
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <WindowBarPatterns />
          <RouterProvider router={router} />
          <StepUpDialog />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  )
}
