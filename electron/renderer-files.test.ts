import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOurPage, type RendererFile, rendererFiles } from './renderer-files'

let parent = ''
let find: (address: string) => RendererFile | undefined

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'fasvis-pages-'))
  mkdirSync(path.join(parent, 'renderer', 'assets'), { recursive: true })
  writeFileSync(path.join(parent, 'secret.js'), '')
  for (const name of ['index.html', 'assets/main.js', 'licenses.md']) {
    writeFileSync(path.join(parent, 'renderer', name), '')
  }
  find = rendererFiles(path.join(parent, 'renderer'))
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

describe('rendererFiles', () => {
  it('serves the built files, whatever the query or fragment', () => {
    expect(find('app://fasvis/index.html')?.type).toContain('text/html')
    expect(find('app://fasvis/index.html?a=1#/tavla')?.file).toBe(path.join(parent, 'renderer', 'index.html'))
    expect(find('app://fasvis/assets/main.js')?.type).toContain('javascript')
  })

  it.each([
    'app://fasvis/',
    'app://fasvis/../secret.js',
    'app://fasvis/%2e%2e/secret.js',
    'app://fasvis/..%2fsecret.js',
    'app://fasvis/assets\\main.js',
    'app://fasvis//index.html',
    'app://fasvis/INDEX.HTML',
    'app://fasvis/index.html\0.png',
    'app://fasvis/C:/windows/win.ini',
    'app://fasvis//server/share/index.html',
    'app://other/index.html',
    'app://fasvis@other/index.html',
    'app://fasvis:80/index.html',
    'file:///etc/passwd',
    'app://fasvis/licenses.md',
    `app://fasvis/${'a'.repeat(100_000)}`,
    '',
  ])('serves nothing for %j', (address) => {
    expect(find(address)).toBeUndefined()
  })
})

describe('isOurPage', () => {
  it('knows our pages from addresses that only look like them', () => {
    expect(isOurPage('app://fasvis/index.html#/tavla')).toBe(true)
    for (const address of [
      'app://fasvis.evil/index.html',
      'app://fasvis@evil/',
      'about:blank',
      'http://app//fasvis/',
      '',
    ])
      expect(isOurPage(address)).toBe(false)
  })
})
