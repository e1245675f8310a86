// The page of the hidden window: lays out the papers it is told to and says what they became. Nobody sees it; the main
// process calls `window.paper` (electron/printing.ts). Styles are those of the window, so that paper is what was shown.
import './app/zod-without-eval'
import '@mantine/core/styles.css'
import '@fontsource-variable/inter'
import './app/tokens.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient, useAsk } from './app/api'
import { HideIdentitiesProvider } from './app/hide-identities'
import { theme } from './app/theme'
import { TodayProvider } from './app/today'
import { PaperAt } from './print/PaperAt'
import { PaperRoom } from './print/paper-room'

const room = new PaperRoom(queryClient)
Object.assign(window, { paper: room })

function Papers() {
  const { addresses, hidden, round } = useSyncExternalStore(room.onChange, room.now)
  const { data } = useAsk('setting.today', {}, addresses.length > 0)
  if (!data) return null
  return (
    <TodayProvider value={data.today}>
      <HideIdentitiesProvider key={round} initially={hidden}>
        {addresses.map((address) => (
          <PaperAt key={address} address={address} />
        ))}
      </HideIdentitiesProvider>
    </TodayProvider>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('print.html has no root')
createRoot(root).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <QueryClientProvider client={queryClient}>
      <Papers />
    </QueryClientProvider>
  </MantineProvider>,
)
