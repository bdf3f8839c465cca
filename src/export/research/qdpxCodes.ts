/** The codebook as REFI-QDA has it: a tree of codes, each with a GUID made from its name. */
import {
  GROUPS,
  rankOf,
  SECTOR_GROUPS,
  type Sector,
  STAGES,
  type Stage,
  type UiLang,
  VOICES,
  type Voice,
} from '../../corpus/codebook.ts'
import type { CountryCode } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { groupName, sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { guidOf } from '../guid.ts'
import { STAGE_INK } from '../pptx/look.ts'
import { element } from './xml.ts'

/** A sector at a stage: one code, so that a sentence about two sectors keeps which is at which. */
export const stageGuid = (sector: Sector, stage: Stage) => guidOf(`code ${sector} ${stage}`)
export const voiceGuid = (voice: Voice) => guidOf(`code voice ${voice}`)
export const partnerGuid = (partner: CountryCode) => guidOf(`code partner ${partner}`)

const code = (guid: string, name: string, isCodable: boolean, inner: readonly string[] = []) =>
  element('Code', { guid, name, isCodable: String(isCodable) }, inner)

/** In the colour that its stage has in slides: the further, the darker. */
const stageCode = (sector: Sector, stage: Stage, lang: UiLang) =>
  element('Code', {
    guid: stageGuid(sector, stage),
    name: `${sectorName(sector, lang)}: ${STAGE_WORDS[lang][stage]}`,
    isCodable: 'true',
    color: `#${STAGE_INK[rankOf(stage)]}`,
  })

export function codeBook(partners: readonly CountryCode[], lang: UiLang): string {
  const { names, voices } = FILTER_WORDS[lang]
  const groups = GROUPS.map((group) =>
    code(
      guidOf(`code group ${group}`),
      groupName(group, lang),
      false,
      SECTOR_GROUPS[group].map((sector) =>
        code(
          guidOf(`code sector ${sector}`),
          sectorName(sector, lang),
          false,
          STAGES.map((stage) => stageCode(sector, stage, lang)),
        ),
      ),
    ),
  )
  const voiceCodes = code(
    guidOf('code voices'),
    names.voices,
    false,
    VOICES.map((voice) => code(voiceGuid(voice), voices[voice], true)),
  )
  const partnerCodes = code(
    guidOf('code partners'),
    names.partners,
    false,
    partners.map((partner) => code(partnerGuid(partner), countryName(partner, lang), true)),
  )
  return element('CodeBook', {}, [
    element('Codes', {}, [...groups, voiceCodes, ...(partners.length > 0 ? [partnerCodes] : [])]),
  ])
}
