import './bench/bench.ts'
