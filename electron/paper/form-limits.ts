/** How much of a filled form is read before it is refused: it has two pages, and more is a mistake or an attack. */
export const formLimits = {
  fileBytes: 10_000_000,
  pages: 20,
  fields: 500,
  /** Of one field; the rest is cut, which the rule that reads it then says. */
  characters: 20_000,
  milliseconds: 20_000,
  workerMegabytes: 512,
  /** What the program may grow by while a file is unpacked. */
  residentMegabytes: 700,
} as const
