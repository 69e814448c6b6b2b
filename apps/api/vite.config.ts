import { defineConfig } from 'vite'

/** The server, the operator's commands, the thread that draws certificates and what the bench asks populations with, as plain ES modules; packages stay in node_modules, our own libraries are built in. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        command: 'src/command.ts',
        population: 'src/eligibility/population/asker.ts',
        'paper-worker': 'src/certificates/pdf/paper-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: [/^@muster\//] },
})
