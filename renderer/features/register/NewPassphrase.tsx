import { Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { passphraseStrength } from '../../../domain/passphrase/strength'
import { errorSentence } from '../../app/messages'
import { PassphraseInput } from './PassphraseInput'
import { PassphraseStrengthMeter } from './PassphraseStrengthMeter'

/** A passphrase to be chosen: typed twice. `check` says what is wrong at the fields and answers whether it may be used. */
export function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const tooWeak = passphraseStrength(passphrase).score === 0
  const differs = again !== passphrase
  return {
    passphrase,
    fields: {
      passphrase,
      setPassphrase,
      again,
      setAgain,
      first,
      second,
      weakness: tried && tooWeak ? errorSentence({ code: 'passphrase-too-weak', details: {} }) : null,
      difference: tried && !tooWeak && differs ? 'Lösenfraserna är inte lika. Skriv samma igen.' : null,
    },
    check: (): boolean => {
      setTried(true)
      if (tooWeak) first.current?.focus()
      else if (differs) second.current?.select()
      return !tooWeak && !differs
    },
  }
}

interface NewPassphraseProps {
  readonly fields: ReturnType<typeof useNewPassphrase>['fields']
  readonly label?: string
}

export function NewPassphrase({
  fields: { first, second, ...fields },
  label = 'Lösenfras',
}: NewPassphraseProps) {
  const [visible, setVisible] = useState(false)
  return (
    <>
      <div>
        <PassphraseInput
          label={label}
          value={fields.passphrase}
          onChange={fields.setPassphrase}
          error={fields.weakness}
          isNew
          ref={first}
          visible={visible}
          onVisibilityChange={setVisible}
        />
        <PassphraseStrengthMeter passphrase={fields.passphrase} />
        <Text size="sm" c="var(--muted)">
          Ta fyra eller fem vanliga ord som inte hör ihop. Då går den att minnas men inte att gissa. Stora
          bokstäver och siffror behövs inte.
        </Text>
      </div>
      <PassphraseInput
        label={`${label} igen`}
        value={fields.again}
        onChange={fields.setAgain}
        error={fields.difference}
        isNew
        ref={second}
        visible={visible}
        onVisibilityChange={setVisible}
      />
    </>
  )
}
