import 'reflect-metadata'
process.exit(0)
