import { Center, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Route, Switch } from 'wouter'
import type { RecoveryCode } from '../features/register/RecoveryCodeCard'
import { RecoveryCodePage } from '../features/register/RecoveryCodePage'
import { RegisterGate } from '../features/register/RegisterGate'
import { ReviewPage } from '../pages/ReviewPage'
import { useAsk } from './api'
import { HideIdentitiesProvider } from './hide-identities'
import { Shell } from './Shell'
import { TodayProvider } from './today'

/** Until a register is open there is nothing but opening one; a new one shows its recovery code before anything else. */
export function App() {
  const { data: status } = useAsk('register.status', {})
  const [newCode, setNewCode] = useState<RecoveryCode | null>(null)
  useEffect(() => {
    if (status && status.state !== 'open') performance.mark('fasvis:gate-ready')
  }, [status])
  if (!status) {
    return (
      <Center h="100%">
        <Loader aria-label="Startar" />
      </Center>
    )
  }
  if (newCode) return <RecoveryCodePage recovery={newCode} onDone={() => setNewCode(null)} />
  return status.state === 'open' ? <OpenRegister /> : <RegisterGate status={status} onCreated={setNewCode} />
}

function OpenRegister() {
  const { data } = useAsk('setting.today', {})
  if (!data) return null
  return (
    <TodayProvider value={data.today}>
      <HideIdentitiesProvider>
        <Switch>
          {/* In the meeting room there is nothing else on the screen. */}
          <Route path="/genomgang/:id" component={ReviewPage} />
          <Route component={Shell} />
        </Switch>
      </HideIdentitiesProvider>
    </TodayProvider>
  )
}
