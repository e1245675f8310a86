import { notifications } from '@mantine/notifications'
import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { In, Out, RouteName, RoutesOfKind } from '../../domain/contract/index'
import type { Result, WireError } from '../../domain/contract/result'
import { errorSentence } from './messages'

/** The window's one way to the register. Queries re-read whenever anything has changed; commands say what went wrong. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

window.bridge.onChanged(() => void queryClient.invalidateQueries())

/** A refusal from the main process, with its code. */
export class Refusal extends Error {
  constructor(readonly error: WireError) {
    super(errorSentence(error))
    this.name = 'Refusal'
  }
}

/** Asks one route; throws `Refusal` when the answer is no. */
export async function ask<Name extends RouteName>(route: Name, input: In<Name>): Promise<Out<Name>> {
  const result = JSON.parse(await window.bridge.invoke(route, JSON.stringify(input))) as Result<Out<Name>>
  if (!result.ok) throw new Refusal(result.error)
  return result.data
}

type Asked = RoutesOfKind<'query'> | RoutesOfKind<'task'>

export function useAsk<Name extends Asked>(
  route: Name,
  input: In<Name>,
  enabled = true,
): UseQueryResult<Out<Name>, Error> {
  return useQuery({
    queryKey: [route, input],
    queryFn: () => ask(route, input),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/**
 * Nothing until the answer is as it is now: for a form that begins with what it finds, and that was shown before something
 * changed. Once there it follows the register as `useAsk` does.
 */
export function useFreshAsk<Name extends Asked>(route: Name, input: In<Name>): Out<Name> | undefined {
  const { data, isStale, isPlaceholderData } = useAsk(route, input)
  const [begun, setBegun] = useState(false)
  const fresh = data !== undefined && !isStale && !isPlaceholderData
  if (fresh && !begun) setBegun(true)
  return begun || fresh ? data : undefined
}

/** The answers to one route asked about many; null until all are there. */
export function useAskAll<Name extends Asked>(route: Name, inputs: readonly In<Name>[]): Out<Name>[] | null {
  return useQueries({
    queries: inputs.map((input) => ({ queryKey: [route, input], queryFn: () => ask(route, input) })),
    combine: (results) => {
      const answers = results.map(({ data }) => data)
      return answers.every((data) => data !== undefined) ? answers : null
    },
  })
}

type Told = RoutesOfKind<'command'> | RoutesOfKind<'task'>

export interface Command<Name extends Told> {
  /** Resolves with the answer, or with null when it was refused; the refusal is in `refusal`. */
  readonly run: (input: In<Name>) => Promise<Out<Name> | null>
  readonly busy: boolean
  readonly refusal: WireError | null
  readonly forget: () => void
}

/** A change to make. `silent` leaves the refusal to the caller's form; otherwise it is also said as a notice. */
export function useCommand<Name extends Told>(route: Name, how: { silent?: boolean } = {}): Command<Name> {
  const mutation = useMutation<Out<Name>, Error, In<Name>>({ mutationFn: (input) => ask(route, input) })
  const refusal = mutation.error instanceof Refusal ? mutation.error.error : null
  return {
    run: async (input) => {
      try {
        return await mutation.mutateAsync(input)
      } catch (thrown) {
        if (!how.silent) showRefusal(thrown)
        return null
      }
    },
    busy: mutation.isPending,
    refusal,
    forget: mutation.reset,
  }
}

export function showRefusal(thrown: unknown): void {
  notifications.show({
    color: 'red',
    title: 'Det gick inte',
    message: thrown instanceof Error ? thrown.message : String(thrown),
    autoClose: 12_000,
  })
}
