import { phrases } from '../phrases.ts'
import type { StatementWords } from '../StatementWords.ts'
import { everydayCues } from './everydayCues.ts'
import { economyWords } from './sectors/economy.ts'
import { everydayWords } from './sectors/everyday.ts'
import { goodsWords } from './sectors/goods.ts'
import { knowledgeWords } from './sectors/knowledge.ts'
import { politicsWords } from './sectors/politics.ts'
import { societyWords } from './sectors/society.ts'
import { contextWords } from './statementContexts.ts'
import { cueWords } from './statementCues.ts'

export const statementWords: StatementWords = {
  sectors: [...politicsWords, ...economyWords, ...knowledgeWords, ...societyWords, ...goodsWords, ...everydayWords],
  cues: [...cueWords, ...everydayCues],
  contexts: contextWords,
  agents: phrases`bởi, do`,
  joiners: phrases`và, hay, hoặc, cũng như, &, cùng, lẫn`,
  prepositions: phrases`
    với, của, cho, tại, ở, từ, sang, đến, tới, giữa, trong, vào, bởi, cùng, về, theo, trên, qua, đối với, do, thăm,
    mời, giúp, như, thuộc, gặp, tiếp, đón, cảm ơn, coi, nước, sau, trước, nhân, kết thúc, quan hệ, nhân dân,
    người dân, doanh nghiệp, địa phương, công dân, hợp tác, quân đội, thanh niên, phụ nữ, nền, giới, song phương,
    dân tộc, cấp, chuyến thăm, đoàn, sứ quán, thị trường`,
  bodies: phrases`doanh nghiệp, nhân dân, người dân, quân đội, thanh niên, phụ nữ, giới, công dân, sứ quán, thị trường`,
  owners: ['của'],
  determiners: phrases`
    ông, bà, ngài, đồng chí, các, những, đoàn, phía, nước, bạn, chính phủ, nhân dân, lãnh đạo, bộ, tân, nguyên, cựu`,
  possessives: [],
  infinitives: phrases`
    sẽ, cần, phải, để, nhằm, sớm, tiến tới, có thể, hãy, nên, sẽ được, cần được, sẽ sớm, cần sớm, sớm được,
    hướng tới, việc, việc bàn, bàn việc, bàn chuyện, bàn, chuyện, kế hoạch, dự án, đề án, khả năng, chờ, đang chờ`,
  adverbs: phrases`cùng, cũng, tiếp tục, luôn, được, đã, nhanh chóng, chính thức, sớm, đều, thường xuyên`,
  participleEndings: null,
  irregulars: [],
  notVerbs: [],
  finiteAfter: [],
  runningEnding: null,
  states: phrases`rất, tốt, ở, trong, còn, là, có, khá, không, hết sức, vô cùng`,
  callings: phrases`
    chuyên gia, các chuyên gia, kỹ sư, bác sĩ, các bác sĩ, điều dưỡng, giáo viên, giảng viên, nhà khoa học,
    các nhà khoa học, nghệ sĩ, các nghệ sĩ, công nhân, lao động, sinh viên, lưu học sinh, thực tập sinh, nhà đầu tư,
    nông dân, kỹ thuật viên, tình nguyện viên, vận động viên, chiến sĩ, thủy thủ, phi công`,
  wholeLists: ['multilateral', 'community'],
  nominals: phrases`
    chương trình, kế hoạch, thỏa thuận, hiệp định, văn kiện, cơ chế, vòng, cuộc, quá trình, tiến trình, kết quả,
    nội dung, hoạt động, quan hệ, sự, mối, nền, lĩnh vực, khuôn khổ, tiềm năng, triển vọng, cơ hội, dự án, biện pháp,
    bản ghi nhớ, nhu cầu, năng lực, thành quả, thành tựu, hình thức, phương thức, mô hình, đề án, chiến lược, dư địa,
    không gian, năm, trong, các, những, mọi, một số, bản, bài, lời, việc`,
  topics: ['về', 'cho'],
  endings: [],
  refusals: phrases`từ chối, không chấp nhận, bác bỏ, bác, không đồng ý, không chịu, chưa đồng ý, chưa chấp nhận, khước từ`,
  sittings: [],
  posts: [],
  ordinals: phrases`thứ, khóa, số, điều, kỳ, lần, giai đoạn`,
  copulas: phrases`là, có, còn, rất, khá, thuộc, nằm, như, chưa, không, vốn, tốt, cao, thấp, ngày, nay, lớn, quý`,
  moneys: phrases`usd, đô, đôla, euro, eur, yên, won, bảng, rúp, đồng, ndt, baht, kíp, rupee, franc`,
  venues: phrases`tại, ở, thăm, tới, đến, sang`,
  visits: phrases`thăm, sang thăm, đến thăm`,
}
