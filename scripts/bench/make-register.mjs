// Makes a register with an invented caseload. Bundled by registers.mjs, so that it is made by the program's own code.

import { generateDemo } from '../../db/demo/generate'
import { createCore } from '../../electron/core'

const [folder, name, passphrase, cases, today] = process.argv.slice(2)

const core = createCore({
  ports: { appFolder: folder, appVersion: '0.0.0', leavesNoTrace: true },
  window: {},
  readTable: () => Promise.reject(new Error('nothing is imported here')),
  readForm: () => Promise.reject(new Error('nothing is read here')),
  today,
  changed: () => {},
  progress: () => {},
  report: String,
})
const made = await core.dispatch('register.create', JSON.stringify({ folder, name, passphrase }))
if (!JSON.parse(made).ok) throw new Error(made)
generateDemo(core.host.db().$client, { cases: Number(cases), seed: 2022, today })
await core.host.close()
