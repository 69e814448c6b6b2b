/** The same random inputs for every mutant. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 2004 })
