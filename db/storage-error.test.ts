import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFile } from './replace-file'
import { exportError } from './storage-error'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fasvis-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failing = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall })

describe('a file that is not the register and could not be written', () => {
  it.each([
    ['ENOSPC', 'write', 'storage-full'],
    ['EDQUOT', 'write', 'storage-full'],
    ['EROFS', 'open', 'register-read-only-folder'],
    ['EACCES', 'open', 'register-read-only-folder'],
    ['EPERM', 'rename', 'file-in-use'],
    ['EBUSY', 'rename', 'file-in-use'],
    ['ENOENT', 'open', 'file-not-written'],
    ['EIO', 'write', 'file-not-written'],
  ])('%s while it is to %s is said as %s, and nothing is said of the register', (code, syscall, said) => {
    expect(exportError(failing(code, syscall)).code).toBe(said)
  })

  it('leaves what was there, and no half file beside it', async () => {
    const taken = path.join(folder, 'plan.pdf')
    mkdirSync(taken)
    writeFileSync(path.join(taken, 'mitt'), 'eget')
    await expect(replaceFile(taken, 'nytt')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['plan.pdf'])
    expect(readdirSync(taken)).toEqual(['mitt'])
  })
})
