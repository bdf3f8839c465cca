// `npm run check`: the inner loop, in under twenty seconds.
import { LINT, runSteps, TYPES, UNIT_ONLY } from './steps.mjs'

await runSteps([TYPES, LINT, UNIT_ONLY])
