import { format } from 'date-fns'
import type { BackupTime } from '../../domain/backup/rotation'

/** Wall-clock time as backups and set-aside files carry it in their names. */

export const localTime = (date: Date): BackupTime => format(date, "yyyy-MM-dd'T'HH:mm")

/** '2026-03-02 0815' */
export const fileStamp = (date: Date): string => format(date, 'yyyy-MM-dd HHmm')
