import { defineConfig } from 'vitest/config'

if (Number(process.versions.napi) < 10) {
  throw new Error(
    `Node ${process.versions.node} would crash in the SQLite package: run the tests with "npm test -- unit"`,
  )
}

export default defineConfig({
  test: {
    include: ['{domain,db,electron,renderer,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    // Key derivation and files on disk make some tests slow on small machines.
    testTimeout: 20_000,
  },
})
