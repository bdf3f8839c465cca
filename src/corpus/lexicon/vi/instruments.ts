import type { InstrumentWords } from '../InstrumentWords.ts'
import { instrument } from '../instrumentTerms.ts'
import { phrases } from '../phrases.ts'

export const instrumentWords: InstrumentWords = {
  terms: [
    ...instrument('stop', phrases`đã, được, để, nhằm, có, vào, là, đang, khi, mà, sau, do, tại, đó`),
    ...instrument('and', phrases`và`),
    ...instrument(
      'statement',
      phrases`tuyên bố chung, thông cáo chung, tuyên bố tầm nhìn chung, tuyên bố tầm nhìn, thông cáo báo chí chung`,
    ),
    ...instrument(
      'now',
      phrases`ký dịp này, vừa ký, mới ký, vừa được ký, vừa ký kết, ký trong dịp này, ký nhân dịp này`,
    ),
    ...instrument(
      'named',
      phrases`hiệp định thương mại tự do, hiệp định bảo hộ đầu tư, hiệp định đối tác kinh tế toàn diện, hiệp định đối tác kinh tế, hiệp định tránh đánh thuế hai lần, hiệp định dẫn độ, hiệp định miễn thị thực, hiệp định thương mại, hiệp định vận tải hàng không, hiệp định khung, bộ quy tắc ứng xử, hiệp định tương trợ tư pháp, công ước luật biển`,
    ),
    ...instrument(
      'noun',
      phrases`hiệp định, thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, nghị định thư, công ước, hiệp ước, ý định thư, chương trình hành động, kế hoạch hành động, chương trình hợp tác, kế hoạch hợp tác, tuyên bố về, thỏa thuận khung, mou, biên bản hợp tác, đề án hợp tác, chiến lược hợp tác, lộ trình, bản thỏa thuận, thỏa thuận hợp tác, bản ghi nhớ hợp tác, biên bản thỏa thuận, kế hoạch thực hiện`,
    ),
    ...instrument(
      'body',
      phrases`ủy ban liên chính phủ, ủy ban hỗn hợp, ủy ban liên hợp, ủy ban hợp tác, ủy ban chỉ đạo, tổ công tác chung, nhóm công tác chung, nhóm làm việc chung, tiểu ban hỗn hợp, tiểu ban hợp tác, ủy ban chung, hội đồng doanh nghiệp, ủy ban song phương, ban chỉ đạo hợp tác song phương, phân ban, ủy ban hợp tác liên chính phủ, ủy ban kinh tế`,
    ),
    ...instrument(
      'loose',
      phrases`các văn kiện, văn kiện hợp tác, các thỏa thuận, các hiệp định, nhiều thỏa thuận, nhiều văn kiện, các hợp đồng, ủy ban này, theo thỏa thuận, thỏa thuận cấp cao, các thỏa thuận cấp cao, nhận thức chung, các thỏa thuận hợp tác, hiến chương, hiến chương liên hợp quốc, thỏa thuận này, hiệp định này, chương trình này, kế hoạch này, bản ghi nhớ này, hiến chương lhq`,
    ),
    ...instrument(
      'letters',
      phrases`unclos, evfta, evipa, cptpp, rcep, ukvfta, vkfta, vifta, cepa, vjepa, ajcep, atiga, coc, doc, npt`,
    ),
    ...instrument(
      'part',
      phrases`thương mại, tự do, hợp tác, chiến lược, đối tác, đầu tư, bảo hộ, kinh tế, toàn diện, chung, song phương, khung`,
    ),
    ...instrument('about', phrases`về, về việc, trong lĩnh vực, giữa, giai đoạn, với, cho, liên quan`),
    ...instrument('adopt', phrases`thông qua, ký, ký kết, công bố, ra, ban hành, trao, được ký, được ký kết`),
    ...instrument(
      'plan',
      phrases`sẽ, đàm phán, mong muốn, mong, sớm, đề nghị, nghiên cứu, xem xét, hướng tới, tiến tới, dự kiến, chuẩn bị, xây dựng, hoàn tất, khả năng, cần, muốn, nhất trí ký, thúc đẩy ký, thúc đẩy đàm phán, thúc đẩy việc ký, để ký, dự thảo, thiết lập, thành lập, kỳ vọng, sắp, phấn đấu`,
    ),
    ...instrument('ratify', phrases`phê chuẩn, sớm phê chuẩn, việc phê chuẩn, hoàn tất phê chuẩn`),
    ...instrument(
      'use',
      phrases`triển khai, thực hiện, tận dụng, thực thi, theo, trên cơ sở, bao gồm, trong khuôn khổ, có hiệu lực, phát huy, khai thác, tuân thủ, tôn trọng, phiên họp, kỳ họp, thông qua các, căn cứ, nhất là, đặc biệt là, cơ chế, dự`,
    ),
  ],
}
