import { z } from 'zod'

// Zod's compiled checks use eval, which the content security policy refuses; imported before any schema is made.
z.config({ jitless: true })
