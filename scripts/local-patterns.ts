/** Loopback pages, for tests, `npm start`, benchmarks and development. Never in a shipped build. */
export const LOCAL_PATTERNS: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*']
