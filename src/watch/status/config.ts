// Where a watch answers how it stands: `health` of watch.yaml.
//   health: 127.0.0.1:9464

import { z } from 'zod'
import { listeningFrom } from './listening.ts'

export const healthSchema = z
  .string()
  .refine(written => listeningFrom(written) !== null, 'an address of this machine with a port, like 127.0.0.1:9464')
  .describe('Address of this machine and port at which GET /health and /metrics say how the watch stands; nowhere unless given')
