import type { InstrumentWords } from '../InstrumentWords.ts'
import { instrument } from '../instrumentTerms.ts'
import { phrases } from '../phrases.ts'

export const instrumentWords: InstrumentWords = {
  terms: [
    ...instrument(
      'stop',
      phrases`diễn ra, trong năm, trong quý, trong tháng, trong tuần, trong thời gian, trong dịp, trong chuyến, trong khuôn khổ chuyến, ngay trong, này, nói trên, vừa qua, hiện có, hiện nay, với mục tiêu, trong đó, như, nhân dịp, với tổng, trị giá, cũng như, cùng với, đã, được, để, nhằm, có, vào, là, đang, khi, mà, sau, do, tại, đó, nay, còn, vẫn, bị, hiện, lâu nay, từng, chưa, phải, trong ba năm, trong năm năm, trong hai năm`,
    ),
    ...instrument('and', phrases`và`),
    ...instrument('pair', phrases`phòng`),
    ...instrument(
      'pending',
      phrases`mới ở bước, mới chỉ ở bước, mới dừng ở, còn ở bước, đang ở bước, mới chỉ là, mới là đề xuất, gác lại, nay gác lại, tạm gác, bị gác lại, bị gác, bị hoãn lại, bỏ dở, còn bỏ dở, bỏ lửng, còn dang dở, dang dở, chưa xong, còn đang soạn, đang soạn, đang được soạn, đang soạn thảo, còn đang bàn, còn đang đàm phán, đang thương lượng, còn thương lượng, thương lượng, còn phải đàm phán, vẫn phải đàm phán, phải đàm phán tiếp, phải đàm phán, dự kiến ký, hẹn ký, hẹn sẽ ký, tạm dừng đàm phán, ngừng đàm phán, dừng đàm phán, thôi đàm phán, nối lại đàm phán, mở lại đàm phán, đàm phán lại, chưa chốt, chưa ngã ngũ, chưa thành, còn treo, chưa đi đến đâu, sắp xong, sắp được ký, đợi ký, sẽ được ký, sẽ được ký kết, dự kiến được ký, dự kiến được ký kết, đang đàm phán, đang được đàm phán, chưa được ký, chưa ký, bị hoãn, hoãn ký, lùi ký, đang trong quá trình đàm phán, đang được soạn thảo, đang được xem xét, sẽ được đàm phán, chưa có`,
    ),
    ...instrument(
      'world',
      phrases`unclos, npt, ctbt, công ước luật biển, công ước liên hợp quốc về luật biển, công ước của liên hợp quốc về luật biển, công ước lhq về luật biển, tuyên bố về ứng xử của các bên, tuyên bố về cách ứng xử của các bên, thỏa thuận paris`,
    ),
    ...instrument(
      'head',
      phrases`lộ trình hợp tác, đề án hợp tác, chiến lược hợp tác, thỏa thuận đối tác, khung hợp tác, hiệp định tín dụng, thỏa thuận khung, thư bày tỏ ý định, bản ý định thư, hiệp định, bản ghi nhớ, biên bản ghi nhớ, nghị định thư, hiệp ước, bản thỏa thuận, thỏa thuận hợp tác, bản ghi nhớ hợp tác, chương trình hợp tác, kế hoạch hợp tác, hợp đồng, biên bản hợp tác, biên bản thỏa thuận, ý định thư, hiệp định hợp tác, biên bản kỳ họp, biên bản phiên họp, tuyên bố ý định, ghi nhớ hợp tác`,
    ),
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
      phrases`hiệp định thương mại ưu đãi, hiệp định vay vốn, hiệp định vận tải biển, hiệp định hàng không, hiệp định hàng hải, hiệp định lãnh sự, hiệp định hải quan, hiệp định lao động, hiệp định văn hóa, hiệp định thương mại song phương, hiệp định đầu tư, thỏa thuận kết nghĩa, thỏa thuận hữu nghị, hợp đồng liên doanh, chương trình hành động triển khai, kế hoạch hành động triển khai, chương trình hành động thực hiện, kế hoạch hành động thực hiện, hiệp định chuyển giao người bị kết án phạt tù, hiệp định bảo hiểm xã hội, chương trình lao động kỳ nghỉ, chương trình kỳ nghỉ làm việc, hiệp định tránh đánh thuế trùng, hiệp định khuyến khích và bảo hộ đầu tư, hiệp định hợp tác kinh tế, hiệp ước hữu nghị và hợp tác, hiệp ước biên giới, hiệp định thương mại tự do, hiệp định bảo hộ đầu tư, hiệp định đối tác kinh tế toàn diện, hiệp định đối tác kinh tế, hiệp định tránh đánh thuế hai lần, hiệp định dẫn độ, hiệp định miễn thị thực, hiệp định thương mại, hiệp định vận tải hàng không, hiệp định khung, bộ quy tắc ứng xử, hiệp định tương trợ tư pháp`,
    ),
    ...instrument(
      'noun',
      phrases`công ước, chương trình hành động, kế hoạch hành động, tuyên bố về, thỏa thuận khung, mou, lộ trình, kế hoạch thực hiện`,
    ),
    ...instrument('deal', phrases`thỏa thuận`),
    ...instrument('scheme', phrases`chương trình, học bổng, chương trình học bổng`),
    ...instrument(
      'body',
      phrases`hội đồng thương mại tự do, hội đồng hợp tác, hội đồng thương mại, hội đồng kinh doanh, ủy ban hợp tác song phương, ủy ban hợp tác kinh tế, ủy ban thương mại hỗn hợp, tiểu ban thương mại hỗn hợp, tiểu ban hỗn hợp thương mại, ủy ban hỗn hợp thương mại, nhóm công tác hỗn hợp, tổ công tác hỗn hợp, nhóm công tác chung về, ủy ban chung về, ủy ban hợp tác chung, ủy ban chỉ đạo hợp tác song phương, tiểu ban kinh tế, ủy ban đối tác, hội đồng đối tác, ủy ban liên chính phủ, ủy ban hỗn hợp, ủy ban liên hợp, ủy ban hợp tác, ủy ban chỉ đạo, tổ công tác chung, nhóm công tác chung, nhóm làm việc chung, tiểu ban hỗn hợp, tiểu ban hợp tác, ủy ban chung, hội đồng doanh nghiệp, ủy ban song phương, ban chỉ đạo hợp tác song phương, phân ban, ủy ban hợp tác liên chính phủ, ủy ban kinh tế`,
    ),
    ...instrument(
      'loose',
      phrases`hai bên thỏa thuận, hai nước thỏa thuận, đã thỏa thuận, cùng thỏa thuận, hai bộ thỏa thuận, hai công ty thỏa thuận, hai hãng thỏa thuận, các bên thỏa thuận, hai trường thỏa thuận, hai ông thỏa thuận, các văn kiện, văn kiện hợp tác, các thỏa thuận, các hiệp định, nhiều thỏa thuận, nhiều văn kiện, các hợp đồng, ủy ban này, theo thỏa thuận, thỏa thuận cấp cao, các thỏa thuận cấp cao, nhận thức chung, các thỏa thuận hợp tác, hiến chương, hiến chương liên hợp quốc, thỏa thuận này, hiệp định này, chương trình này, kế hoạch này, bản ghi nhớ này, hiến chương lhq`,
    ),
    ...instrument(
      'letters',
      phrases`evfta, evipa, cptpp, rcep, ukvfta, vkfta, vifta, cepa, vjepa, ajcep, atiga, coc, doc`,
    ),
    ...instrument(
      'part',
      phrases`cộng hòa, liên bang, vương quốc, cộng hòa dân chủ nhân dân, cộng hòa nhân dân, cộng hòa xã hội chủ nghĩa, cộng hòa liên bang, liên minh, hợp chúng quốc, nhà nước, thương mại, tự do, hợp tác, chiến lược, đối tác, đầu tư, bảo hộ, kinh tế, toàn diện, chung, song phương, khung, trao đổi`,
    ),
    ...instrument(
      'about',
      phrases`mới về, mới giữa, mới, về, về việc, trong lĩnh vực, giữa, giai đoạn, với, cho, liên quan`,
    ),
    ...instrument(
      'adopt',
      phrases`đặt bút ký, hạ bút ký, ký xong, bắt tay ký, cùng ký, ký tắt, ký được, đạt, đạt được, chốt, thông qua, ký, ký kết, công bố, ra, ban hành, trao, được ký, được ký kết`,
    ),
    ...instrument(
      'plan',
      phrases`giục, giục nhau, thúc giục, hối thúc, đốc thúc, đôn đốc, xin, hứa, hứa sẽ, ngỏ ý, gợi ý, đợi, nên, nên bàn, bàn, đang bàn, bàn về, định, định ký, hẹn, hẹn ký, chờ, chờ ký, nói về, tính, đề xuất, đề xuất ký, đề nghị ký, mong muốn ký, muốn ký, kêu gọi, tiến hành đàm phán, khởi động đàm phán, kết thúc đàm phán, hoàn tất đàm phán, tiếp tục đàm phán, sẽ ký, dự kiến ký, sắp ký, sớm ký, sớm ký kết, đi đến ký kết, tiến tới ký, tiến tới ký kết, chuẩn bị ký, lập, sớm lập, nghiên cứu ký, xem xét ký, trao đổi về khả năng, soạn thảo, cùng xây dựng, việc xây dựng, thảo luận về, mở đàm phán, thăm dò khả năng, hy vọng, sẽ, đàm phán, mong muốn, mong, sớm, đề nghị, nghiên cứu, xem xét, hướng tới, tiến tới, dự kiến, chuẩn bị, xây dựng, hoàn tất, khả năng, cần, muốn, nhất trí ký, thúc đẩy ký, thúc đẩy đàm phán, thúc đẩy việc ký, để ký, dự thảo, thiết lập, thành lập, kỳ vọng, sắp, phấn đấu`,
    ),
    ...instrument(
      'ratify',
      phrases`sớm có hiệu lực, hoàn tất thủ tục để, hoàn tất các thủ tục để, hoàn tất thủ tục pháp lý để, hoàn tất thủ tục nội bộ để, hoàn tất các thủ tục nội bộ để, chưa phê chuẩn, chưa được phê chuẩn, thông qua và phê chuẩn, hoàn tất thủ tục phê chuẩn, đẩy nhanh phê chuẩn, đẩy nhanh việc phê chuẩn, thúc đẩy phê chuẩn, thúc đẩy việc phê chuẩn, sớm hoàn tất phê chuẩn, sớm đưa vào thực hiện, phê chuẩn, sớm phê chuẩn, việc phê chuẩn, hoàn tất phê chuẩn, sớm thông qua, quốc hội thông qua, nghị viện thông qua, chờ thông qua, chưa thông qua, chờ quốc hội, chờ nghị viện, trình quốc hội, đợi phê chuẩn, chờ phê chuẩn`,
    ),
    ...instrument('force', phrases`chính thức có hiệu lực, đã có hiệu lực, đi vào hiệu lực, có hiệu lực`),
    ...instrument(
      'use',
      phrases`gia hạn, sửa đổi, rà soát, nâng cấp hiệp định, vận hành, vai trò của, hiệu quả của, được thực thi, tôn trọng và thực hiện, phù hợp với, trên cơ sở của, triển khai, thực hiện, tận dụng, thực thi, theo, trên cơ sở, bao gồm, trong khuôn khổ, phát huy, khai thác, tuân thủ, tôn trọng, phiên họp, kỳ họp, thông qua các, căn cứ, nhất là, đặc biệt là, cơ chế, dự`,
    ),
  ],
}
