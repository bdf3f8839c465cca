import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { followChanges } from '../data/queries.ts'
import { App } from './App.tsx'
import './fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
followChanges()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
