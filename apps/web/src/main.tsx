import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/muster.css'
import { App } from './app/app.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
