import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/muster.css'
import { CheckPage } from './features/offline-check/check-page.tsx'
import { keepOnDevice } from './features/offline-check/kept-page.ts'

const root = document.getElementById('root')
if (!root) throw new Error('check/index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <CheckPage />
  </StrictMode>,
)
keepOnDevice()
