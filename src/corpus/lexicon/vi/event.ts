import type { EventWords } from '../EventWords.ts'
import { call, go, meet, say, visit } from '../eventTerms.ts'
import { phrases } from '../phrases.ts'
import { dateWords } from './dates.ts'
import { figureWords } from './figures.ts'
import { instrumentWords } from './instruments.ts'

export const eventWords: EventWords = {
  dates: dateWords,
  figures: figureWords,
  instruments: instrumentWords,
  terms: [
    ...meet(
      false,
      phrases`hội đàm, hội đàm với, hội đàm cùng, tiến hành hội đàm với, có cuộc hội đàm với, hội kiến, hội kiến với, có cuộc hội kiến với, tiếp kiến, gặp gỡ, có cuộc gặp với, có buổi gặp với, có cuộc gặp gỡ với, có cuộc tiếp xúc với, tiếp xúc song phương với, có cuộc làm việc với, có buổi làm việc với, chào xã giao, đến chào xã giao, đến chào, chào từ biệt, cuộc gặp với, cuộc hội đàm với, cuộc tiếp, buổi tiếp, cuộc làm việc với, buổi làm việc với, gặp song phương, yết kiến, dự cuộc gặp với, chủ trì hội đàm với`,
    ),
    ...meet(
      true,
      phrases`gặp, tiếp, làm việc với, trao đổi với, tiếp thân mật, tiếp xã giao, thăm và làm việc với, gặp mặt, tiếp và làm việc với`,
    ),
    ...call(
      phrases`điện đàm với, có cuộc điện đàm với, hội đàm trực tuyến với, cuộc điện đàm với, điện đàm cùng, gọi điện cho, điện đàm, hội đàm trực tuyến, có cuộc điện đàm`,
    ),
    ...say(
      'talks',
      phrases`cuộc hội đàm, buổi hội đàm, cuộc gặp, buổi gặp, cuộc gặp gỡ, cuộc hội kiến, buổi làm việc, cuộc làm việc, cuộc họp, gặp nhau, tham vấn chính trị, tham khảo chính trị, cuộc tiếp xúc, cuộc thảo luận, cuộc trao đổi, cuộc hội đàm hẹp, hội đàm hẹp`,
    ),
    ...say(
      'session',
      phrases`phiên họp, kỳ họp, phiên họp lần thứ, đối thoại chính sách quốc phòng, cuộc họp lần thứ, kỳ họp lần thứ, đối thoại chiến lược, đối thoại quốc phòng, đối thoại cấp cao, đối thoại chính sách, phiên toàn thể, hội nghị bộ trưởng, hội nghị bộ trưởng ngoại giao, hội nghị bộ trưởng quốc phòng, hội nghị thường niên bộ trưởng, họp ủy ban, cuộc họp ủy ban, kỳ họp ủy ban, phiên họp ủy ban, đối thoại bộ trưởng, đối thoại kinh tế, tham vấn chính trị lần thứ, cuộc họp cấp cao`,
    ),
    ...say(
      'none',
      phrases`tiếp tục, tiếp xúc, tiếp theo, tiếp cận, tiếp nhận, tiếp thu, tiếp đó, tiếp nối, tiếp giáp, trực tiếp, gián tiếp, kế tiếp, tiếp sức, tiếp thị, tiếp diễn, liên tiếp, chuyển tiếp, giao tiếp, tiếp xúc cấp cao, gặp khó khăn, gặp nhiều khó khăn, gặp phải, gặp gỡ hữu nghị, đón nhận, đón chào, đón khách, đón đầu, đón tết, kỳ họp quốc hội, kỳ họp thứ, khách thăm, thăm hỏi, thăm dò, thăm quan du lịch, viếng thăm lẫn nhau, trao đổi đoàn, thăm lẫn nhau, quê hương, đón bắt, đón nhận huân chương, gặp thuận lợi, lời mời thăm, mời thăm, hội đàm phán, tới đây, đến nay, đến năm, tới năm, đến từ, dẫn đến, liên quan đến, quan tâm đến, hướng tới, hướng đến, tiến tới, nhắc đến, đề cập đến, đề cập tới, đến với, cho đến, góp phần, thời gian tới, sắp tới, năm tới, tuần tới, tháng tới`,
    ),
    ...visit(
      false,
      phrases`chuyến thăm, chuyến công tác, chuyến đi, chuyến làm việc, chuyến thăm làm việc, chuyến thăm và làm việc, chuyến thăm lịch sử, chuyến công du, chuyến thăm đầu tiên`,
    ),
    ...visit(
      true,
      phrases`chuyến thăm chính thức, chuyến thăm cấp nhà nước, chuyến thăm hữu nghị chính thức, chuyến thăm nhà nước, chuyến thăm chính thức đầu tiên, chuyến thăm cấp cao`,
    ),
    ...go(
      false,
      phrases`thăm, sang thăm, đến thăm, tới thăm, thăm và làm việc, công du, thăm làm việc, đi thăm, có chuyến thăm, có chuyến thăm tới, tham quan, ghé thăm`,
    ),
    ...go(
      true,
      phrases`thăm chính thức, thăm cấp nhà nước, thăm hữu nghị chính thức, sang thăm chính thức, đến thăm chính thức, có chuyến thăm chính thức, có chuyến thăm cấp nhà nước, thăm chính thức cấp nhà nước, bắt đầu thăm chính thức, thực hiện chuyến thăm chính thức`,
    ),
    ...say(
      'arrive',
      phrases`đến, tới, đặt chân đến, đặt chân tới, về đến, về tới, hạ cánh, hạ cánh xuống, đáp xuống, đến sân bay, tới sân bay, có mặt tại, đang ở, đang có mặt tại, bắt đầu`,
    ),
    ...say('leave', phrases`rời, lên đường, lên đường sang, lên đường thăm, kết thúc, kết thúc tốt đẹp, hoàn thành`),
    ...say(
      'sign',
      phrases`ký, ký kết, lễ ký, lễ ký kết, được ký, được ký kết, trao, chứng kiến lễ ký, chứng kiến lễ ký kết, trao đổi văn kiện, chứng kiến lễ trao, lễ trao, ký tắt`,
    ),
    ...say('adopt', phrases`thông qua, ra, ban hành, ra tuyên bố chung, đưa ra, phát hành`),
    ...say('announce', phrases`công bố, tuyên bố, ra tuyên bố, chính thức công bố`),
    ...say('in-force', phrases`có hiệu lực, chính thức có hiệu lực, đi vào hiệu lực, có hiệu lực từ`),
    ...say('establish', phrases`thiết lập, xác lập, thành lập, trở thành, được thiết lập, việc thiết lập`),
    ...say(
      'upgrade',
      phrases`nâng cấp, nâng lên, nâng tầm, đưa quan hệ, nâng quan hệ, nâng cấp quan hệ, việc nâng cấp, nâng`,
    ),
    ...say(
      'document',
      phrases`văn kiện, văn bản, hiệp định, thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, bản thỏa thuận, nghị định thư, hợp đồng, ý định thư, biên bản, chương trình hành động, kế hoạch hành động, hiệp ước, công ước, văn kiện hợp tác, bản ghi nhớ hợp tác, thỏa thuận hợp tác, chương trình hợp tác, kế hoạch hợp tác, mou`,
    ),
    ...say(
      'statement',
      phrases`tuyên bố chung, thông cáo chung, tuyên bố tầm nhìn, thông cáo báo chí chung, tuyên bố báo chí chung`,
    ),
    ...say('relations', phrases`quan hệ ngoại giao, bang giao`),
    ...say(
      'partnership',
      phrases`đối tác chiến lược, đối tác toàn diện, đối tác chiến lược toàn diện, quan hệ đối tác, quan hệ đối tác chiến lược, quan hệ đối tác toàn diện, quan hệ đối tác chiến lược toàn diện`,
    ),
    ...say('ties', phrases`quan hệ hai nước, quan hệ song phương, quan hệ, mối quan hệ`),
    ...say(
      'press',
      phrases`gặp gỡ báo chí, họp báo, cuộc họp báo, gặp báo chí, gặp gỡ báo giới, cuộc gặp gỡ báo chí, buổi họp báo, họp báo chung, gặp gỡ các cơ quan báo chí, họp báo quốc tế, họp báo thường kỳ, tiếp xúc báo chí, chủ trì họp báo, gặp gỡ phóng viên`,
    ),
    ...say(
      'forum',
      phrases`diễn đàn doanh nghiệp, diễn đàn, hội nghị, hội thảo, tọa đàm, tọa đàm doanh nghiệp, diễn đàn kinh tế, hội nghị xúc tiến, diễn đàn đầu tư, hội chợ, hội nghị doanh nghiệp, bàn tròn doanh nghiệp, đối thoại doanh nghiệp, diễn đàn hợp tác`,
    ),
    ...say(
      'generic',
      phrases`các diễn đàn, diễn đàn đa phương, diễn đàn quốc tế, diễn đàn khu vực, diễn đàn khu vực và quốc tế, các hội nghị, các hội thảo, khuôn khổ đa phương, hội nghị cấp cao asean, các diễn đàn đa phương`,
    ),
    ...say(
      'welcome',
      phrases`lễ đón, lễ đón chính thức, lễ đón cấp nhà nước, lễ đón trọng thể, nghi thức đón, nghi lễ đón`,
    ),
    ...say('farewell', phrases`lễ tiễn, lễ tiễn chính thức`),
    ...say(
      'wreath',
      phrases`đặt vòng hoa, dâng hoa, dâng hương, đặt hoa, viếng, đặt vòng hoa tưởng niệm, vào lăng viếng, đến đặt vòng hoa, lễ đặt vòng hoa, viếng lăng, dâng hương tưởng niệm`,
    ),
    ...say(
      'community',
      phrases`cộng đồng người việt nam, cộng đồng người việt, kiều bào, bà con kiều bào, người việt nam tại, cộng đồng việt nam, bà con cộng đồng, cán bộ nhân viên đại sứ quán, cán bộ đại sứ quán, bà con người việt`,
    ),
    ...say(
      'ground',
      phrases`khởi công, lễ khởi công, động thổ, lễ động thổ, khánh thành, lễ khánh thành, cắt băng khánh thành, trình quốc thư, trình thư ủy nhiệm, trao thư ủy nhiệm, trao quốc thư, nhận quốc thư, lễ trình quốc thư, lễ kỷ niệm, lễ mít tinh, lễ trao kỷ niệm chương, lễ trao huân chương, gala kỷ niệm, quốc yến, chiêu đãi, tiệc chiêu đãi, trồng cây, trồng cây lưu niệm, lễ trao tặng, trao tặng huân chương, trao huân chương, lễ khai trương, khai trương, cho cá koi ăn, thưởng trà, lễ bàn giao, lễ khai mạc`,
    ),
    ...say(
      'stop',
      phrases`thăm, đến thăm, tới thăm, đi thăm, tham quan, phát biểu tại, phát biểu chính sách tại, nói chuyện tại, ghé thăm, khảo sát`,
    ),
    ...say(
      'place',
      phrases`đại học, trường đại học, bảo tàng, trường, học viện, bệnh viện, nhà máy, chùa, đền, tượng đài, đài tưởng niệm, khu tưởng niệm, lăng, mộ, viện, cảng, công viên, công ty, tập đoàn, trụ sở, trung tâm, thư viện, nghĩa trang, khu di tích, khu lưu niệm, nhà hát, sở giao dịch chứng khoán, khu công nghiệp, trang trại, đại sứ quán, mẫu giáo`,
    ),
    ...say('anniversary', phrases`kỷ niệm, dịp kỷ niệm, năm thứ`),
    ...say(
      'celebrate',
      phrases`đang kỷ niệm, nhân dịp kỷ niệm, nhân kỷ niệm, đúng dịp kỷ niệm, đúng dịp, cùng kỷ niệm, đúng vào dịp, hướng tới kỷ niệm`,
    ),
    ...say(
      'years',
      phrases`năm hữu nghị, năm thiết lập quan hệ, năm quan hệ, năm ngày thiết lập quan hệ, năm thiết lập quan hệ đối tác`,
    ),
    ...say(
      'relation-years',
      phrases`năm thiết lập quan hệ ngoại giao, năm quan hệ ngoại giao, năm ngày thiết lập quan hệ ngoại giao, năm ngày hai nước thiết lập quan hệ ngoại giao, năm hai nước thiết lập quan hệ ngoại giao`,
    ),
    ...say(
      'system',
      phrases`chuyển đổi thể chế, thay đổi thể chế, thay đổi chế độ, chuyển sang chế độ mới, chuyển đổi chế độ`,
    ),
    ...say(
      'milestone',
      phrases`mở cửa thị trường cho, dỡ bỏ lệnh cấm, bãi bỏ cấm vận, dỡ bỏ cấm vận, trao tặng, tặng việt nam, mở đường bay thẳng, khai trương đường bay, mở đại sứ quán, quà tặng, khai trương đại sứ quán, giành độc lập`,
    ),
    ...say(
      'programme',
      phrases`chương trình, kế hoạch, dự án, chương trình hành động, kế hoạch hành động, chương trình hợp tác, kế hoạch hợp tác, đề án, lộ trình`,
    ),
    ...say(
      'culture',
      phrases`lễ hội, ngày hội, tuần phim, tuần việt nam, ngày việt nam, những ngày văn hóa, ngày văn hóa, tuần văn hóa, liên hoan, liên hoan phim, triển lãm, triển lãm ảnh, chương trình nghệ thuật, đêm nhạc, hòa nhạc, biểu diễn nghệ thuật, đêm văn nghệ, chương trình giao lưu văn hóa, lễ hội ẩm thực, festival, tuần lễ văn hóa, những ngày việt nam`,
    ),
    ...say('will', phrases`sẽ, dự kiến, sắp, chuẩn bị, sắp tới, tới đây`),
    ...say(
      'wish',
      phrases`mong, mong muốn, mời, trân trọng mời, lời mời, đề nghị, kiến nghị, hy vọng, hi vọng, muốn, cần, nên, nhất trí sẽ, thúc đẩy, sớm, xem xét, đàm phán, nghiên cứu, khả năng, tiến tới, phấn đấu, nhằm, để, nếu, chưa, không, sẵn sàng, kêu gọi, khuyến khích, tích cực chuẩn bị, nhất trí, thống nhất, cam kết`,
    ),
    ...say(
      'previous',
      phrases`trước đây, kết quả, thành công của, triển khai, thực hiện, trên cơ sở, trong khuôn khổ hiệp định, theo hiệp định, theo thỏa thuận, tận dụng, thực thi, nhớ lại, nhắc lại, ôn lại`,
    ),
    ...say('report', phrases`cho biết, thông tin, đưa tin, thông báo, theo`),
    ...say('done', phrases`đã, vừa, vừa qua`),
    ...say(
      'none',
      phrases`để dự, để tham dự, để đồng chủ trì, để chủ trì, nhằm tham dự, nhằm dự, để thăm, để tham gia`,
    ),
    ...say('host', phrases`theo lời mời của, nhận lời mời của, theo lời mời chính thức của`),
    ...say('none', phrases`theo lời mời, nhận lời mời`),
    ...say('since', phrases`kể từ, kể từ khi, từ khi`),
    ...say('unsure', phrases`bị hoãn, đã hoãn, bị hủy, đã hủy, chưa được xác nhận, không diễn ra`),
    ...say('clause', phrases`rằng, khi, trong khi, nhằm, để, sau khi, trước khi, mà`),
    ...say('to', phrases`sang`),
    ...say('by', phrases`của, do`),
    ...say('in', phrases`tại, ở`),
    ...say(
      'work-in',
      phrases`có chuyến công tác tại, có chuyến thăm và làm việc tại, công tác tại, làm việc tại, thăm và làm việc tại, thăm làm việc tại`,
    ),
    ...say(
      'pair',
      phrases`hai nhà lãnh đạo, hai bộ trưởng, hai thủ tướng, hai tổng thống, hai chủ tịch, hai ông, hai vị lãnh đạo, hai bộ trưởng ngoại giao, hai chủ tịch quốc hội, hai ngoại trưởng, hai vị bộ trưởng, hai lãnh đạo, hai chủ tịch nước, hai tổng bí thư`,
    ),
    ...say('normalise', phrases`bình thường hóa quan hệ, bình thường hóa quan hệ ngoại giao, bình thường hóa`),
    ...say('and', phrases`và, cùng, đồng thời`),
  ],
}
