/** Some of the facts, to be changed; those left out, or undefined, stay as they are. */
export type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

/** The facts with the given ones changed. */
export function withChanges<T extends object>(facts: T, changes: Changes<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...facts, ...(Object.fromEntries(given) as Partial<T>) }
}
