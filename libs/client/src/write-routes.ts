import { writeFileSync } from 'node:fs'
import { routesSource } from './derive-routes.ts'

writeFileSync(new URL('./routes.ts', import.meta.url), routesSource())
