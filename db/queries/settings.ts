import { eq } from 'drizzle-orm'
import { type SettingName, type SettingValue, settings } from '../../domain/settings/settings'
import { setting } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** The unit's value, or the default when it was never set or no longer passes its check. */
export function getSetting<Name extends SettingName>(db: ReadDb, name: Name): SettingValue<Name> {
  const stored = db.select().from(setting).where(eq(setting.name, name)).get()
  const parsed = stored ? settings[name].schema.safeParse(JSON.parse(stored.value)) : null
  return (parsed?.success ? parsed.data : settings[name].initial) as SettingValue<Name>
}

export function setSetting<Name extends SettingName>(
  db: WriteDb,
  name: Name,
  value: SettingValue<Name>,
): void {
  const json = JSON.stringify(value)
  db.insert(setting)
    .values({ name, value: json })
    .onConflictDoUpdate({ target: setting.name, set: { value: json } })
    .run()
}
