import { useAsk } from './api'

/** True when the register is open for reading only. */
export const useReadOnly = (): boolean => useAsk('register.status', {}).data?.readOnly !== undefined
