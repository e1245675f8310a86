import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/** Started by scripts/test.mjs and scripts/tour.mjs, which build the app and say which Electron to use. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  // Each test has an Electron of its own, which keeps about one core busy.
  workers: Math.min(4, availableParallelism()),
  fullyParallel: true,
  // Generous: a busy machine is no reason to fail. What is waited for is named, so nothing waits longer than it must.
  timeout: 180_000,
  // A story that needs a second try is told of by name (scripts/test.mjs), so that it is mended and not forgotten.
  retries: 1,
  expect: { timeout: 30_000 },
  // One set of pictures for each Chromium: letters are drawn a little differently in every one.
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'e2e', testMatch: '*.spec.ts' },
    { name: 'tour', testMatch: 'tour*.ts', timeout: 600_000 },
  ],
})
