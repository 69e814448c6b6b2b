import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * Everything is served from one address under a policy of `script-src 'self'`: no inline script, and no asset small
 * enough to be inlined as a `data:` address. The manifest is what the size check reads.
 */
export default defineConfig({
  plugins: [react()],
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/verify', '/log', '/status', '/.well-known'].map((path) => [path, { target: 'http://127.0.0.1:3000' }]),
    ),
  },
})
