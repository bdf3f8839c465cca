// `npm test`: everything. The browser tests run on the built site, so the build comes before them.
import { BROWSER, BUILD, BUILD_SINGLE, LINT, LOCK, runSteps, TYPES, UNIT, UNUSED } from './steps.mjs'

await runSteps([TYPES, LINT, UNUSED, LOCK, UNIT, BUILD, BUILD_SINGLE, BROWSER])
