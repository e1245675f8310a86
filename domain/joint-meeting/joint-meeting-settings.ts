import { z } from 'zod'
import { jointMeetingTypes } from './kinds'

/** Meetings a year of each type; null where none are counted on. */
export const jointMeetingSettings = z.strictObject({
  perYear: z.record(z.enum(jointMeetingTypes), z.int().min(1).max(12).nullable()),
})
export type JointMeetingSettings = z.infer<typeof jointMeetingSettings>

/** Two metodutvecklingsmöten and one samverkansmöte a year are stated (LUM report 2022); for the rest no cadence is. */
export const defaultJointMeetings: JointMeetingSettings = {
  perYear: {
    'method-development': 2,
    cooperation: 1,
    jobbtorg: null,
    'local-group': null,
    'method-network': null,
    'knowledge-dialogue': null,
    'steering-group': null,
    other: null,
  },
}
