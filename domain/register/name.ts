import { z } from 'zod'

/** The name of a register becomes the name of a file, on Windows and on shares too. */

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const notInFileNames = /[\\/:*?"<>|\u0000-\u001f]/

export const registerName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine(
    (name) =>
      !notInFileNames.test(name) && !/[. ]$/.test(name) && !name.startsWith('.') && !reserved.test(name),
  )
