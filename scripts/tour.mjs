// npm run tour: drives the real app through its screens with the demo caseload and writes numbered pictures to tour/.
import { rmSync } from 'node:fs'
import { inRoot } from './places.mjs'
import { playwright } from './playwright.mjs'
import { explain, say, step } from './steps.mjs'

try {
  const tour = await playwright()
  rmSync(inRoot('tour'), { recursive: true, force: true })
  await step('tour', (note) => tour.run(['--project=tour', ...process.argv.slice(2)], note))
  say('The pictures are in tour/.')
} catch (error) {
  explain('The tour did not get to its end', error)
  process.exitCode = 1
}
