export const jointMeetingRoutes = {} as const
