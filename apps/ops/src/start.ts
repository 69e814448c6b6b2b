import { ensureBuilt } from './build.ts'
import { become, settle } from './program.ts'

settle()
if (process.env.NODE_ENV !== 'production') process.env.MUSTER_SAMPLE ??= '1'

if (await ensureBuilt()) become('apps/api/dist/main.js', process.argv.slice(2))
else process.exitCode ||= 1
