import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../../db/replace-file'

/** `settings.json` in the app's own folder: which register was last open. Nothing in it is personal. */

const settingsSchema = z.looseObject({ register: z.string().optional().catch(undefined) })

const settingsFile = (appFolder: string): string => join(appFolder, 'settings.json')

async function read(appFolder: string): Promise<z.infer<typeof settingsSchema>> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(settingsFile(appFolder), 'utf8')))
  } catch {
    return {} // Missing or damaged: nothing is remembered, and that is no reason to stop.
  }
}

export const rememberedRegister = async (appFolder: string): Promise<string | undefined> =>
  (await read(appFolder)).register

/** Remembers a register; other settings in the file stay. */
export async function rememberRegister(appFolder: string, file: string): Promise<void> {
  await replaceFile(
    settingsFile(appFolder),
    JSON.stringify({ ...(await read(appFolder)), register: file }, null, 2),
  )
}
