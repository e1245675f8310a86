import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom (CONTRIBUTING.md). A line that breaks a rule fails here with the rule it breaks. */
interface Import {
  readonly file: string
  /** The package, or the path from the root of the repository. */
  readonly target: string
  readonly local: boolean
  readonly typeOnly: boolean
  readonly line: string
}

const root = path.resolve(import.meta.dirname, '..')
const houses = ['domain', 'db', 'electron', 'renderer', 'e2e']
const sources = globSync(`{${houses.join()}}/**/*.{ts,tsx}`, { cwd: root }).map((file) =>
  file.split(path.sep).join('/'),
)
const text = new Map(sources.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

const imports: readonly Import[] = sources.flatMap((file) =>
  [...(text.get(file) ?? '').matchAll(statement)].map((match): Import => {
    const written = match[2] ?? match[3] ?? ''
    const local = written.startsWith('.')
    const target = local ? path.posix.join(path.posix.dirname(file), written) : written
    return {
      file,
      target,
      local,
      typeOnly: match[1] !== undefined,
      line: `${file}: ${match[0].replace(/\s+/g, ' ')}`,
    }
  }),
)

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)test-[^/]*$/.test(file)
const within = (folder: string) => (place: string) => place.startsWith(`${folder}/`)
const inDomain = within('domain')
const inContract = within('domain/contract')
const isPackage = ({ target, local }: Import, ...names: string[]) =>
  !local && names.some((name) => target === name || target.startsWith(`${name}/`))

/** Lines that break a rule. */
const breaking = (rule: (found: Import) => boolean) => imports.filter(rule).map(({ line }) => line)
const from = (folder: string, may: (found: Import) => boolean) =>
  breaking((found) => within(folder)(found.file) && !isTest(found.file) && !may(found))

describe('the rooms of the house', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(300)
    expect(imports.some(({ target }) => target === 'db/schema/index')).toBe(true)
  })

  it('domain is pure: only itself, zod and date-fns, and never the contract', () => {
    const broken = breaking((found) => {
      const { file, target } = found
      if (!inDomain(file) || isTest(file)) return false
      if (isPackage(found, 'zod', 'date-fns')) return false
      return !inDomain(target) || (inContract(target) && !inContract(file))
    })
    expect(broken).toEqual([])
  })

  it('domain has no clock and no chance: today comes in as an argument', () => {
    const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\bwindow\.|\bdocument\./
    const broken = sources.filter(
      (file) => inDomain(file) && !isTest(file) && impure.test(text.get(file) ?? ''),
    )
    expect(broken).toEqual([])
  })

  it('db knows the domain, and of the contract only the shapes it answers with', () => {
    const broken = from('db', ({ target, typeOnly, local }) => {
      if (!local) return true
      return within('db')(target) || (inDomain(target) && (typeOnly || !inContract(target)))
    })
    expect(broken).toEqual([])
  })

  it('electron does not know the renderer', () => {
    expect(from('electron', ({ target }) => !within('renderer')(target) && !within('e2e')(target))).toEqual(
      [],
    )
  })

  it('the renderer knows the domain and the contract, never the database or the main process', () => {
    const broken = from('renderer', (found) => {
      const { target } = found
      if (target.startsWith('node:') || isPackage(found, 'electron', 'better-sqlite3', 'drizzle-orm'))
        return false
      return !found.local || within('renderer')(target) || inDomain(target)
    })
    expect(broken).toEqual([])
  })

  it('a feature does not know another feature, and ui knows neither features nor pages', () => {
    const featureOf = (place: string) => /^renderer\/features\/([^/]+)/.exec(place)?.[1]
    const broken = breaking(({ file, target }) => {
      if (within('renderer/ui')(file))
        return within('renderer/features')(target) || within('renderer/pages')(target)
      const feature = featureOf(file)
      if (feature === undefined) return false
      const other = featureOf(target)
      return within('renderer/pages')(target) || (other !== undefined && other !== feature)
    })
    expect(broken).toEqual([])
  })
})

describe('packages with one door', () => {
  const doors: readonly (readonly [string, RegExp])[] = [
    ['electron', /^electron\/((main|window|menu|security|printing|dialogs|preload)|ipc\/serve)\.ts$|^e2e\//],
    ['better-sqlite3', /^db\/(open|test-db)\.ts$/],
    ['drizzle-orm', /^db\//],
  ]

  it.each(doors)('%s is imported only where it belongs', (name, door) => {
    const broken = breaking(
      (found) => isPackage(found, name) && !found.typeOnly && !isTest(found.file) && !door.test(found.file),
    )
    expect(broken).toEqual([])
  })
})

describe('names', () => {
  it('say what a file is about', () => {
    const vague = sources.filter((file) =>
      /(^|[/-])(utils?|helpers?|common|managers?|services?|misc)([-./]|$)/i.test(file),
    )
    expect(vague).toEqual([])
  })

  it('are kebab-case, components PascalCase', () => {
    const odd = sources.filter((file) => {
      const base = path.posix.basename(file)
      if (/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|property\.test|d))?\.tsx?$/.test(base)) return false
      return !(/^(renderer|e2e)\//.test(file) && /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx?$/.test(base))
    })
    expect(odd).toEqual([])
  })

  it('has index files only where a folder is one thing', () => {
    const barrels = sources.filter((file) => /\/index\.tsx?$/.test(file))
    expect(barrels.toSorted()).toEqual(['db/schema/index.ts', 'domain/contract/index.ts'])
  })
})
