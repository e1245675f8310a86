import { describe, expect, it } from 'vitest'
import { registerRoutes } from './register'

const openInput = registerRoutes['register.open'].input
const accepts = (file: string) => openInput.safeParse({ file, passphrase: 'x' }).success

describe('paths from the window', () => {
  it.each(['/home/anna/Rehab.fasvis', 'C:\\Users\\Åsa\\Rehab.fasvis', '\\\\server\\delad mapp\\R.FASVIS'])(
    'may be %s',
    (file) => expect(accepts(file)).toBe(true),
  )

  it.each([
    'Rehab.fasvis',
    '../Rehab.fasvis',
    '/home/anna/Rehab.db',
    '/etc/passwd',
    '/a\0.fasvis',
    'file:///a.fasvis',
    '',
  ])('may not be %j', (file) => expect(accepts(file)).toBe(false))
})
