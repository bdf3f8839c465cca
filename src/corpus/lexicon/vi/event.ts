import type { EventWords } from '../EventWords.ts'
import { call, go, lengths, meet, say, visit } from '../eventTerms.ts'
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
      phrases`có cuộc hội đàm với, có hội đàm với, có các cuộc hội đàm với, có cuộc gặp gỡ, có cuộc gặp song phương với, có cuộc gặp bên lề với, có cuộc gặp, có các cuộc gặp với, có cuộc gặp trực tuyến với, có cuộc làm việc trực tuyến với, có buổi tiếp, có cuộc tiếp, có buổi tiếp và làm việc với, có buổi tiếp xã giao, có buổi làm việc trực tuyến với, có buổi gặp gỡ với, có buổi gặp mặt với, có buổi trao đổi với, có cuộc trao đổi với, đến chào, tới chào, vào chào, chào xã giao, đến chào từ biệt, tới chào từ biệt, đến từ biệt, chào kết thúc nhiệm kỳ, diện kiến, bệ kiến, hội ngộ, gặp gỡ với, gặp gỡ và làm việc với, gặp và hội đàm với, gặp và làm việc với, gặp gỡ song phương với, đồng chủ trì hội đàm với, chủ trì hội đàm, chủ trì buổi tiếp, chủ trì cuộc tiếp, chủ trì buổi làm việc với, tiến hành cuộc hội đàm với, tiến hành hội đàm, tiến hành cuộc gặp với, buổi tiếp và làm việc với, buổi tiếp xã giao, làm việc với đoàn, buổi gặp với, tiếp xúc với, tiếp xúc ngắn với, hội đàm hẹp với, đối thoại với, hội đàm, hội đàm với, hội đàm cùng, tiến hành hội đàm với, có cuộc hội đàm với, hội kiến, hội kiến với, có cuộc hội kiến với, tiếp kiến, gặp gỡ, có cuộc gặp với, có buổi gặp với, có cuộc gặp gỡ với, có cuộc tiếp xúc với, tiếp xúc song phương với, có cuộc làm việc với, có buổi làm việc với, chào xã giao, đến chào xã giao, đến chào, chào từ biệt, cuộc gặp với, cuộc hội đàm với, cuộc tiếp, buổi tiếp, cuộc làm việc với, buổi làm việc với, gặp song phương, yết kiến, dự cuộc gặp với, chủ trì hội đàm với`,
    ),
    ...meet(
      true,
      phrases`ngồi với, ngồi cùng, nói chuyện với, trò chuyện với, trò chuyện cùng, nói chuyện cùng, bàn với, bàn bạc với, bàn cùng, họp với, họp cùng, gặp riêng, gặp lại, gặp ngắn, gặp nhanh, gặp bên lề, gặp trực tiếp, thảo luận với, thảo luận cùng, trao đổi cùng, đón và hội đàm với, đón và làm việc với, đón và nói chuyện với, ăn sáng với, ăn trưa với, ăn tối với, dùng bữa với, mời cơm, tiếp đón, tiếp và trao đổi với, tiếp và hội đàm với, tiếp chào, làm việc trực tuyến với, làm việc cùng, trao đổi trực tuyến với, gặp, tiếp, làm việc với, trao đổi với, tiếp thân mật, tiếp xã giao, thăm và làm việc với, gặp mặt, tiếp và làm việc với`,
    ),
    ...call(
      phrases`gọi điện tới, gọi điện đến, gọi điện thoại cho, gọi điện thoại tới, gọi cho, vừa gọi cho, nhấc máy gọi, nói chuyện qua điện thoại với, nói chuyện điện thoại cùng, trao đổi qua điện thoại cùng, điện thoại cho, gọi video với, họp qua mạng với, nói chuyện qua mạng với, họp qua màn hình với, họp qua cầu truyền hình với, có điện đàm với, tiến hành điện đàm với, có cuộc điện đàm trực tuyến với, hội đàm qua điện thoại với, trao đổi qua điện thoại với, đàm thoại với, nói chuyện điện thoại với, trao đổi điện thoại với, họp trực tuyến với, có cuộc hội đàm trực tuyến với, có cuộc gặp trực tuyến, tiến hành hội đàm trực tuyến với, cuộc điện đàm, hội đàm trực tuyến cấp cao, hội đàm theo hình thức trực tuyến với, điện đàm với, có cuộc điện đàm với, hội đàm trực tuyến với, cuộc điện đàm với, điện đàm cùng, gọi điện cho, điện đàm, hội đàm trực tuyến, có cuộc điện đàm`,
    ),
    ...say(
      'confer',
      phrases`bàn, bàn việc, bàn chuyện, bàn cách, bàn về, bàn thảo, bàn bạc, bàn bạc về, ngồi bàn, thảo luận, thảo luận về, trao đổi về, nói về, nói chuyện, họp bàn, cùng bàn, ngồi lại, ngồi lại với nhau, gặp nhau, trao đổi`,
    ),
    ...say(
      'talks',
      phrases`tại hội đàm ở, tại hội đàm tại, tại hội đàm ngày, qua điện thoại, cuộc tiếp xúc song phương, cuộc hội ngộ, cuộc hội đàm song phương, cuộc điện đàm, buổi điện đàm, cuộc họp trực tuyến, buổi làm việc trực tuyến, buổi tiếp xã giao, cuộc gặp song phương, cuộc gặp bên lề, buổi hội kiến, cuộc tiếp kiến, cuộc hội đàm trực tuyến, hội đàm mở rộng, cuộc tham vấn, buổi trao đổi, buổi họp, cuộc gặp ba bên, cuộc trao đổi trực tuyến, hội đàm cấp cao, cuộc hội đàm cấp cao, buổi hội đàm cấp cao, cuộc hội đàm, buổi hội đàm, cuộc gặp, buổi gặp, cuộc gặp gỡ, cuộc hội kiến, buổi làm việc, cuộc làm việc, cuộc họp, gặp nhau, tham vấn chính trị, tham khảo chính trị, cuộc tiếp xúc, cuộc thảo luận, cuộc trao đổi, cuộc hội đàm hẹp, hội đàm hẹp`,
    ),
    ...say(
      'session',
      phrases`sẽ họp, sẽ nhóm họp, tham vấn chính trị thứ trưởng, tham khảo chính trị lần thứ, tham khảo chính trị, tham vấn chính trị, đối thoại chính sách quốc phòng lần thứ, đồng chủ trì đối thoại, chủ trì đối thoại, đồng chủ trì tham vấn, chủ trì tham vấn, đồng chủ trì tham khảo chính trị, đồng chủ trì kỳ họp, đồng chủ trì phiên họp, đồng chủ trì cuộc họp, đối thoại hợp tác quốc phòng, chủ trì đối thoại chính trị, tổ chức đối thoại chính trị, đối thoại chính trị lần thứ, tiến hành đối thoại chính trị, đối thoại chính trị - an ninh - quốc phòng, đối thoại an ninh, đối thoại nhân quyền, đối thoại biển, đối thoại năng lượng, đối thoại lao động, đối thoại chiến lược ngoại giao, đối thoại chiến lược quốc phòng, đối thoại chiến lược ngoại giao - quốc phòng, đối thoại thứ trưởng, khóa họp, khóa họp lần thứ, hội nghị thường niên, hội nghị lần thứ, họp tổ công tác, cuộc họp tổ công tác, cuộc họp nhóm công tác, họp nhóm công tác, họp tiểu ban, kỳ họp tiểu ban, phiên họp tiểu ban, cuộc họp ủy ban hỗn hợp, kỳ họp ủy ban hỗn hợp, kỳ họp ủy ban liên chính phủ, phiên đối thoại, cuộc đối thoại, hội đàm biên giới, giao ban, hội đàm thường niên, đối thoại quốc phòng cấp thứ trưởng, phiên họp cấp bộ trưởng, phiên tham vấn, vòng đàm phán, cuộc họp cấp bộ trưởng, hội nghị ủy ban, phiên họp, kỳ họp, phiên họp lần thứ, đối thoại chính sách quốc phòng, cuộc họp lần thứ, kỳ họp lần thứ, đối thoại chiến lược, đối thoại quốc phòng, đối thoại cấp cao, đối thoại chính sách, phiên toàn thể, hội nghị bộ trưởng, hội nghị bộ trưởng ngoại giao, hội nghị bộ trưởng quốc phòng, hội nghị thường niên bộ trưởng, họp ủy ban, cuộc họp ủy ban, kỳ họp ủy ban, phiên họp ủy ban, đối thoại bộ trưởng, đối thoại kinh tế, tham vấn chính trị lần thứ, cuộc họp cấp cao`,
    ),
    ...say(
      'none',
      phrases`quá trình công tác, quá trình công tác tại, thời gian công tác, thời gian công tác tại, trong thời gian công tác tại, từng công tác tại, từng làm việc tại, sinh sống và làm việc tại, đang làm việc tại, học tập và làm việc tại, nhiều năm công tác tại, buổi họp mặt, họp mặt, thăm viếng, thăm viếng lẫn nhau, các chuyến thăm viếng, các cuộc gặp, các cuộc hội đàm, các cuộc tiếp xúc, các cuộc họp, các cuộc trao đổi, những cuộc gặp, các cuộc đối thoại, các cuộc tiếp xúc cấp cao, nhiệm kỳ công tác, nhiệm kỳ công tác tại, kết thúc nhiệm kỳ, kết thúc nhiệm kỳ công tác, kết thúc nhiệm kỳ công tác tại, hàng không, không gian, không chỉ, không những, không ngừng, không quân, không khí, không hoàn lại, viện trợ không hoàn lại, trên không, phòng không, trở nên, cho nên, làm nên, tạo nên, dựng nên, nên trò, chưa từng có, chưa từng, cần thơ, cần cù, cấp thiết, cần thiết, để lại, từ sớm, sớm nhất, ngay từ sớm, muốn nói, tích cực tham gia, không hạn chế, không chính thức, không lâu sau, không thường trực, ủy viên không thường trực, không phổ biến vũ khí, phong trào không liên kết, không liên kết, theo đó, theo giờ địa phương, theo giờ việt nam, theo chương trình, theo kế hoạch, theo nghi thức, tiếp theo đó, theo phóng viên, theo truyền thống, diễn ra, xảy ra, đề ra, tạo ra, mở ra, rút ra, chỉ ra, nêu ra, vạch ra, đặt ra, tìm ra, gây ra, ngoài ra, ra đời, ra đón, ra mắt, ra sức, ra sao, bày tỏ ra, tỏ ra, nhận ra, ra nước ngoài, ra thị trường, ký ức, nhật ký, chữ ký, ký giả, thư ký, tổng thư ký, ban thư ký, đăng ký, thời kỳ, nhiệm kỳ, trao đổi thương mại, trao đổi kinh nghiệm, trao đổi ý kiến, trao đổi quan điểm, trao quyền, tiếp tục, tiếp xúc, tiếp theo, tiếp cận, tiếp nhận, tiếp thu, tiếp đó, tiếp nối, tiếp giáp, trực tiếp, gián tiếp, kế tiếp, tiếp sức, tiếp thị, tiếp diễn, liên tiếp, chuyển tiếp, giao tiếp, tiếp xúc cấp cao, gặp khó khăn, gặp nhiều khó khăn, gặp phải, gặp gỡ hữu nghị, đón nhận, đón chào, đón khách, đón đầu, đón tết, kỳ họp quốc hội, kỳ họp thứ, khách thăm, thăm hỏi, thăm dò, thăm quan du lịch, viếng thăm lẫn nhau, trao đổi đoàn, thăm lẫn nhau, quê hương, đón bắt, đón nhận huân chương, gặp thuận lợi, lời mời thăm, mời thăm, hội đàm phán, tới đây, đến nay, đến năm, tới năm, đến từ, dẫn đến, liên quan đến, quan tâm đến, hướng tới, hướng đến, tiến tới, nhắc đến, đề cập đến, đề cập tới, đến với, cho đến, góp phần, thời gian tới, sắp tới, năm tới, tuần tới, tháng tới`,
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
      phrases`ghé, ghé qua, ghé lại, dự kiến sang, dự kiến tới, dự kiến đến, dự kiến thăm, sắp sang, sắp đến, sẽ tới, sẽ đến, định sang, hẹn sang, chuẩn bị sang, chuẩn bị tới, mới sang, từng sang, từng tới, lại sang, còn sang, sẽ sang, sẽ sang thăm, có chuyến thăm và làm việc tại, có chuyến thăm làm việc tại, có chuyến công tác tới, có chuyến làm việc tại, thăm và làm việc tại, sang thăm và làm việc tại, đến thăm và làm việc tại, tới thăm và làm việc tại, sang việt nam, thực hiện chuyến thăm, thực hiện chuyến thăm tới, thực hiện chuyến thăm làm việc tới, thực hiện chuyến công tác tới, bắt đầu chuyến thăm, bắt đầu chuyến công tác tại, kết thúc chuyến thăm, có chuyến thăm việt nam, đi thăm và làm việc tại, đi công tác tại, lên đường sang thăm, lên đường thăm, lên đường đi thăm, rời hà nội lên đường thăm, rời hà nội đi thăm, rời hà nội thăm, tiến hành chuyến thăm, thăm, sang thăm, đến thăm, tới thăm, thăm và làm việc, công du, thăm làm việc, đi thăm, có chuyến thăm, có chuyến thăm tới, tham quan, ghé thăm`,
    ),
    ...go(
      true,
      phrases`tiến hành chuyến thăm chính thức, lên đường thăm chính thức, lên đường thăm cấp nhà nước, rời hà nội lên đường thăm chính thức, thăm chính thức và làm việc tại, thăm hữu nghị, có chuyến thăm hữu nghị chính thức, thực hiện chuyến thăm cấp nhà nước, thực hiện chuyến thăm cấp nhà nước tới, thực hiện chuyến thăm chính thức tới, có chuyến thăm chính thức tới, có chuyến thăm cấp nhà nước tới, thực hiện chuyến thăm hữu nghị chính thức, bắt đầu chuyến thăm chính thức, bắt đầu chuyến thăm cấp nhà nước, thăm chính thức, thăm cấp nhà nước, thăm hữu nghị chính thức, sang thăm chính thức, đến thăm chính thức, có chuyến thăm chính thức, có chuyến thăm cấp nhà nước, thăm chính thức cấp nhà nước, bắt đầu thăm chính thức, thực hiện chuyến thăm chính thức`,
    ),
    ...say(
      'arrive',
      phrases`đậu ở, đậu tại, sẽ đậu ở, neo đậu ở, thả neo, vào cảng, cập, ghé vào, thả neo ở, thả neo tại, buông neo ở, neo ở, neo tại, xuống sân bay, xuống máy bay ở, đáp xuống, mở đầu, khởi đầu, dẫn đầu sang, dẫn đầu đến, dẫn đầu tới, dẫn đầu đi, dẫn đầu đã sang, dẫn đầu đã đến, bay sang, bay tới, bay đến, vừa sang, đã sang, sang tới, cập cảng, cập bến, neo đậu tại, ghé cảng, ghé thăm cảng, đặt chân xuống, đến, tới, đặt chân đến, đặt chân tới, về đến, về tới, hạ cánh, hạ cánh xuống, đáp xuống, đến sân bay, tới sân bay, có mặt tại, đang ở, đang có mặt tại, bắt đầu`,
    ),
    ...say(
      'leave',
      phrases`khép lại, chấm dứt, hoàn thành, kết thúc tốt, ra về, rời khỏi, ra sân bay, lên máy bay rời, chia tay, rời, lên đường, lên đường sang, lên đường thăm, kết thúc, kết thúc tốt đẹp`,
    ),
    ...say(
      'sign',
      phrases`cùng ký, đồng ký, ký mới, được hai bên ký, cùng ký kết, đại diện ký, chứng kiến việc ký kết, chứng kiến việc ký, chứng kiến ký kết, chứng kiến trao đổi, ký kết chính thức, việc ký kết, ký gia hạn, gia hạn, ký, ký kết, lễ ký, lễ ký kết, được ký, được ký kết, trao, chứng kiến lễ ký, chứng kiến lễ ký kết, trao đổi văn kiện, chứng kiến lễ trao, lễ trao, ký tắt`,
    ),
    ...say('adopt', phrases`thông qua, ra, ban hành, ra tuyên bố chung, đưa ra, phát hành`),
    ...say('announce', phrases`công bố, tuyên bố, ra tuyên bố, chính thức công bố`),
    ...say(
      'in-force',
      phrases`chính thức đi vào hiệu lực, bắt đầu có hiệu lực, được thực thi từ, được áp dụng từ, có hiệu lực kể từ, có hiệu lực thi hành, có hiệu lực, chính thức có hiệu lực, đi vào hiệu lực, có hiệu lực từ`,
    ),
    ...say(
      'establish',
      phrases`chính thức thiết lập, lập, đặt, nối lại, chính thức trở thành, tái lập, khôi phục, xây dựng quan hệ, thiết lập, xác lập, thành lập, trở thành, được thiết lập, việc thiết lập`,
    ),
    ...say(
      'upgrade',
      phrases`được nâng cấp, được nâng lên, nhất trí nâng cấp, nâng mức quan hệ, nâng khuôn khổ quan hệ, chính thức nâng cấp, đưa mối quan hệ, đưa quan hệ hai nước, đưa quan hệ song phương, nâng cấp, nâng lên, nâng tầm, đưa quan hệ, nâng quan hệ, nâng cấp quan hệ, việc nâng cấp, nâng`,
    ),
    ...say(
      'document',
      phrases`bản ghi nhớ hợp tác, ghi nhớ hợp tác, tuyên bố ý định, tuyên bố ý định chung, thư bày tỏ ý định, biên bản hợp tác, biên bản thỏa thuận, biên bản cuộc họp, biên bản kỳ họp, biên bản phiên họp, biên bản làm việc, công hàm trao đổi, hiệp định khung, thỏa thuận khung, hiệp định vay vốn, hiệp định vay, hiệp định tín dụng, hợp đồng mua bán, hợp đồng liên doanh, hợp đồng tín dụng, thỏa thuận kết nghĩa, thỏa thuận hữu nghị, thỏa thuận đối tác, bản thỏa thuận hợp tác, kế hoạch công tác, chương trình công tác, hiệp định thương mại tự do, hiệp định vận tải hàng không, chương trình trao đổi, nghị quyết chung, tuyên bố hợp tác, thư ngỏ hợp tác, thư thỏa thuận, bản cam kết, cam kết hợp tác, hiệp định miễn thị thực, hiệp định hợp tác, evfta, cptpp, rcep, evipa, ukvfta, vkfta, văn kiện, văn bản, hiệp định, thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, bản thỏa thuận, nghị định thư, hợp đồng, ý định thư, biên bản, chương trình hành động, kế hoạch hành động, hiệp ước, công ước, văn kiện hợp tác, bản ghi nhớ hợp tác, thỏa thuận hợp tác, chương trình hợp tác, kế hoạch hợp tác, mou`,
    ),
    ...say(
      'statement',
      phrases`tuyên bố chung, thông cáo chung, tuyên bố tầm nhìn, thông cáo báo chí chung, tuyên bố báo chí chung`,
    ),
    ...say('relations', phrases`quan hệ ngoại giao, bang giao`),
    ...say(
      'partnership',
      phrases`đối tác chiến lược sâu rộng, quan hệ đối tác chiến lược sâu rộng, đối tác hợp tác chiến lược, đối tác hợp tác chiến lược toàn diện, quan hệ đối tác hợp tác chiến lược toàn diện, quan hệ đối tác hợp tác toàn diện, đối tác hợp tác toàn diện, đối tác chiến lược theo lĩnh vực, đối tác tăng trưởng xanh, đối tác hợp tác, đối tác chiến lược, đối tác toàn diện, đối tác chiến lược toàn diện, quan hệ đối tác, quan hệ đối tác chiến lược, quan hệ đối tác toàn diện, quan hệ đối tác chiến lược toàn diện`,
    ),
    ...say('ties', phrases`quan hệ hai nước, quan hệ song phương, quan hệ, mối quan hệ`),
    ...say(
      'press',
      phrases`họp báo quốc tế, cuộc họp báo chung, chủ trì cuộc họp báo, buổi gặp gỡ báo chí, phát biểu với báo chí, cùng gặp gỡ báo chí, gặp gỡ báo chí chung, trả lời báo chí, đồng chủ trì họp báo, tổ chức họp báo, tuyên bố báo chí, thông báo với báo chí, gặp gỡ báo chí, họp báo, cuộc họp báo, gặp báo chí, gặp gỡ báo giới, cuộc gặp gỡ báo chí, buổi họp báo, họp báo chung, gặp gỡ các cơ quan báo chí, họp báo quốc tế, họp báo thường kỳ, tiếp xúc báo chí, chủ trì họp báo, gặp gỡ phóng viên`,
    ),
    ...say(
      'forum',
      phrases`diễn đàn hợp tác kinh tế, diễn đàn hợp tác địa phương, hội nghị hợp tác địa phương, hội nghị gặp gỡ, hội nghị giao thương, giao thương trực tuyến, kết nối giao thương, hội nghị kết nối, hội thảo khoa học, hội thảo quốc tế, hội thảo trực tuyến, hội nghị xúc tiến đầu tư, hội nghị xúc tiến thương mại, hội thảo xúc tiến, tọa đàm trực tuyến, đối thoại kinh doanh, hội thảo hợp tác, diễn đàn giáo dục, diễn đàn du lịch, diễn đàn nhân dân, diễn đàn thanh niên, diễn đàn kinh doanh, diễn đàn thương mại, diễn đàn đầu tư và thương mại, tuần hàng, hội nghị bàn tròn, triển lãm quốc tế, hội chợ triển lãm, hội chợ quốc tế, gặp gỡ doanh nghiệp, phiên tọa đàm, hội nghị cấp cao doanh nghiệp, tọa đàm bàn tròn, hội nghị quốc tế, hội thảo chuyên đề, hội thảo lý luận, diễn đàn doanh nghiệp, diễn đàn, hội nghị, hội thảo, tọa đàm, tọa đàm doanh nghiệp, diễn đàn kinh tế, hội nghị xúc tiến, diễn đàn đầu tư, hội chợ, hội nghị doanh nghiệp, bàn tròn doanh nghiệp, đối thoại doanh nghiệp, diễn đàn hợp tác`,
    ),
    ...say(
      'generic',
      phrases`các diễn đàn, diễn đàn đa phương, diễn đàn quốc tế, diễn đàn khu vực, diễn đàn khu vực và quốc tế, các hội nghị, các hội thảo, khuôn khổ đa phương, hội nghị cấp cao asean, các diễn đàn đa phương, hội nghị thượng đỉnh, hội nghị thượng đỉnh asean, hội nghị cấp cao apec, hội nghị thượng đỉnh apec, hội nghị cấp cao brics, hội nghị thượng đỉnh brics, hội nghị cấp cao g20, hội nghị thượng đỉnh g20, hội nghị cấp cao g7, hội nghị thượng đỉnh g7, hội nghị cấp cao asem, hội nghị cấp cao đông á, hội nghị bộ trưởng ngoại giao asean, hội nghị cấp cao pháp ngữ, diễn đàn kinh tế thế giới, hội nghị wef, hội nghị cop, hội nghị cấp cao mekong, hội nghị các bên, đại hội đồng liên hợp quốc`,
    ),
    ...say(
      'welcome',
      phrases`tổ chức lễ đón, tổ chức lễ đón chính thức, tổ chức lễ đón cấp nhà nước, tổ chức lễ đón trọng thể, tổ chức trọng thể lễ đón, chủ trì lễ đón, chủ trì lễ đón chính thức, chủ trì lễ đón cấp nhà nước, lễ đón chính thức cấp nhà nước, đón chính thức, lễ đón tiếp, nghi lễ đón tiếp, nghi thức đón tiếp, lễ đón tiếp chính thức, duyệt đội danh dự, lễ đón, lễ đón chính thức, lễ đón cấp nhà nước, lễ đón trọng thể, nghi thức đón, nghi lễ đón`,
    ),
    ...say('farewell', phrases`lễ tiễn, lễ tiễn chính thức`),
    ...say(
      'wreath',
      phrases`đặt vòng hoa viếng, vào viếng, viếng chủ tịch hồ chí minh, dâng vòng hoa, đặt lẵng hoa, dâng hương hoa, thắp hương, tưởng niệm các anh hùng liệt sĩ, đặt hoa tại, dâng hoa tại, đến viếng, kính viếng, đặt vòng hoa, dâng hoa, dâng hương, đặt hoa, viếng, đặt vòng hoa tưởng niệm, vào lăng viếng, đến đặt vòng hoa, lễ đặt vòng hoa, viếng lăng, dâng hương tưởng niệm`,
    ),
    ...say(
      'community',
      phrases`cộng đồng người việt nam tại, người việt tại, kiều bào ta, sinh viên việt nam tại, lưu học sinh việt nam, du học sinh việt nam, đại diện cộng đồng, bà con người việt nam, bà con việt kiều, việt kiều, cán bộ, nhân viên đại sứ quán, cán bộ, nhân viên đại sứ quán việt nam, cộng đồng ta, người lao động việt nam tại, cán bộ nhân viên cơ quan đại diện, đại diện kiều bào, bà con ta, cộng đồng người việt nam, cộng đồng người việt, kiều bào, bà con kiều bào, người việt nam tại, cộng đồng việt nam, bà con cộng đồng, cán bộ nhân viên đại sứ quán, cán bộ đại sứ quán, bà con người việt`,
    ),
    ...say(
      'ground',
      phrases`đá bóng giao hữu, đá giao hữu, đấu giao hữu, giao hữu bóng đá, giao hữu bóng chuyền, giao lưu thể thao, thi đấu giao hữu, giao lưu bóng đá, trình thư ủy nhiệm lên, trình quốc thư lên, trình ủy nhiệm thư, lễ trình thư ủy nhiệm, lễ trao quốc thư, tiếp nhận quốc thư, tiếp nhận thư ủy nhiệm, nhận thư ủy nhiệm, lễ gắn biển, gắn biển, cắt băng, lễ cắt băng, lễ ra mắt, lễ phát động, lễ bế mạc, lễ khởi động, lễ công bố, lễ tưởng niệm, lễ mừng, lễ đặt tên, lễ truy điệu, lễ dâng hương, gặp mặt hữu nghị, buổi gặp mặt hữu nghị, gặp gỡ hữu nghị nhân dịp, mít tinh trọng thể, mít tinh kỷ niệm, lễ kỷ niệm trọng thể, tiệc chiêu đãi trọng thể, lễ chiêu đãi, tổ chức chiêu đãi, chiêu đãi trọng thể, tiệc chào mừng, quốc tiệc, tổ chức lễ, trao tặng kỷ niệm chương, trao kỷ niệm chương, trao tặng huy chương, trao huy chương, trao tặng huân chương hữu nghị, lễ trao, lễ trao huy chương, lễ đặt viên đá đầu tiên, đặt viên đá đầu tiên, ký sổ tang, viết sổ tang, lễ khánh thành và bàn giao, lễ thượng cờ, thượng cờ, chào cờ, trồng cây hữu nghị, họp mặt hữu nghị, họp mặt kỷ niệm, gặp mặt kỷ niệm, khởi công, lễ khởi công, động thổ, lễ động thổ, khánh thành, lễ khánh thành, cắt băng khánh thành, trình quốc thư, trình thư ủy nhiệm, trao thư ủy nhiệm, trao quốc thư, nhận quốc thư, lễ trình quốc thư, lễ kỷ niệm, lễ mít tinh, lễ trao kỷ niệm chương, lễ trao huân chương, gala kỷ niệm, quốc yến, chiêu đãi, tiệc chiêu đãi, trồng cây, trồng cây lưu niệm, lễ trao tặng, trao tặng huân chương, trao huân chương, lễ khai trương, khai trương, cho cá koi ăn, thưởng trà, lễ bàn giao, lễ khai mạc`,
    ),
    ...say(
      'stop',
      phrases`nói chuyện với sinh viên, nói chuyện với học viên, nói chuyện với giảng viên, trò chuyện với sinh viên, gặp sinh viên, gặp gỡ sinh viên, gặp gỡ giảng viên, phát biểu trước sinh viên, phát biểu trước các sinh viên, giảng bài tại, giảng bài ở, nói chuyện ở, phát biểu ở, xem, tới tham quan, đến tham quan, thị sát, có bài phát biểu tại, có bài phát biểu chính sách tại, đọc diễn văn tại, thuyết trình tại, giao lưu với sinh viên, đi khảo sát, thăm, đến thăm, tới thăm, đi thăm, tham quan, phát biểu tại, phát biểu chính sách tại, nói chuyện tại, ghé xem, vào xem, đi xem, ghé thăm, khảo sát`,
    ),
    ...say(
      'place',
      phrases`khu công nghệ cao, phòng thí nghiệm, trung tâm nghiên cứu, nhà thờ, cung điện, tượng, quảng trường, sân bay, cảng biển, nhà tù, di tích, thành cổ, hoàng thành, hoàng thành thăng long, văn miếu, khu di tích lịch sử, làng, ngân hàng, tổ hợp, nông trại, trại bò, trại bò sữa, trại cá, trại nuôi, vườn nho, hầm rượu, xưởng, bến cảng, phòng học, giàn khoan, nhà lưu niệm, lăng chủ tịch hồ chí minh, tượng đài chủ tịch hồ chí minh, nhà sàn, quỹ, thư viện quốc gia, trung tâm văn hóa, sân vận động, học viện ngoại giao, đại học quốc gia, nhà máy điện, nhà máy thủy điện, trung tâm thương mại, trung tâm hội nghị, tòa thị chính, đài tưởng niệm các anh hùng liệt sĩ, đài liệt sĩ, nghĩa trang liệt sĩ, nhà tưởng niệm, đại học, trường đại học, bảo tàng, trường, học viện, bệnh viện, nhà máy, chùa, đền, tượng đài, đài tưởng niệm, khu tưởng niệm, lăng, mộ, viện, cảng, công viên, công ty, tập đoàn, trụ sở, trung tâm, thư viện, nghĩa trang, khu di tích, khu lưu niệm, nhà hát, sở giao dịch chứng khoán, khu công nghiệp, trang trại, đại sứ quán, mẫu giáo`,
    ),
    ...say('anniversary', phrases`kỷ niệm, dịp kỷ niệm, năm thứ`),
    ...say(
      'celebrate',
      phrases`tròn, vừa tròn, đúng tròn, đánh dấu, mừng, đang kỷ niệm, nhân dịp kỷ niệm, nhân kỷ niệm, đúng dịp kỷ niệm, đúng dịp, cùng kỷ niệm, đúng vào dịp, hướng tới kỷ niệm`,
    ),
    ...say(
      'years',
      phrases`năm hữu nghị, năm thiết lập quan hệ, năm quan hệ, năm ngày thiết lập quan hệ, năm thiết lập quan hệ đối tác`,
    ),
    ...say(
      'relation-years',
      phrases`năm bang giao, năm hai nước bang giao, năm kết giao, năm nối bang giao, năm lập bang giao, năm thiết lập bang giao, năm hai nước nối quan hệ ngoại giao, năm hai nước lập quan hệ ngoại giao, năm hai nước có quan hệ ngoại giao, năm có quan hệ ngoại giao, năm ngày hai nước đặt quan hệ ngoại giao, năm ngày hai nước lập quan hệ ngoại giao, năm kể từ khi thiết lập quan hệ ngoại giao, năm kể từ ngày thiết lập quan hệ ngoại giao, năm ngày thiết lập ngoại giao, năm kể từ khi hai nước thiết lập quan hệ ngoại giao, năm ngày chính thức thiết lập quan hệ ngoại giao, năm đặt quan hệ ngoại giao, năm ngày đặt quan hệ ngoại giao, năm hai nước đặt quan hệ ngoại giao, năm lập quan hệ ngoại giao, năm ngày lập quan hệ ngoại giao, năm nối quan hệ ngoại giao, năm thiết lập ngoại giao, năm chính thức thiết lập quan hệ ngoại giao, năm quan hệ ngoại giao chính thức, năm thiết lập quan hệ ngoại giao, năm quan hệ ngoại giao, năm ngày thiết lập quan hệ ngoại giao, năm ngày hai nước thiết lập quan hệ ngoại giao, năm hai nước thiết lập quan hệ ngoại giao`,
    ),
    ...say(
      'system',
      phrases`chuyển đổi thể chế, thay đổi thể chế, thay đổi chế độ, chuyển sang chế độ mới, chuyển đổi chế độ`,
    ),
    ...say(
      'milestone',
      phrases`dỡ bỏ hoàn toàn lệnh cấm vận, bỏ cấm vận, dỡ bỏ lệnh cấm vận, gia nhập asean, gia nhập wto, gia nhập liên hợp quốc, mở cơ quan đại diện, mở văn phòng đại diện, mở tổng lãnh sự quán, khai trương văn phòng, khai trương đường bay thẳng, mở đường bay, khai trương trung tâm, mở cửa thị trường cho, dỡ bỏ lệnh cấm, bãi bỏ cấm vận, dỡ bỏ cấm vận, trao tặng, tặng việt nam, mở đường bay thẳng, khai trương đường bay, mở đại sứ quán, quà tặng, khai trương đại sứ quán, giành độc lập`,
    ),
    ...say(
      'programme',
      phrases`kế hoạch công tác, kế hoạch triển khai, chiến lược hợp tác, khung chương trình, chương trình trao đổi, chương trình hợp tác giáo dục, kế hoạch tổng thể, chương trình khung, chương trình viện trợ, thỏa thuận hợp tác, hiệp định hợp tác, kế hoạch trung hạn, chương trình, kế hoạch, dự án, chương trình hành động, kế hoạch hành động, chương trình hợp tác, kế hoạch hợp tác, đề án, lộ trình`,
    ),
    ...say(
      'culture',
      phrases`chương trình ca nhạc, trình diễn, buổi biểu diễn, biểu diễn, đêm giao lưu, giao lưu nghệ thuật, giao lưu văn hóa nghệ thuật, chiếu phim, tuần lễ phim, tuần lễ việt nam, tuần lễ ẩm thực, ngày hội văn hóa, lễ hội văn hóa, lễ hội hoa anh đào, lễ hội việt nam, ngày văn hóa việt nam, những ngày phim, trưng bày, trình diễn áo dài, trình diễn thời trang, đêm văn hóa, đêm hội, ngày hội ẩm thực, hòa nhạc hữu nghị, múa rối nước, tết cộng đồng, ngày gia đình asean, không gian văn hóa, chương trình văn nghệ, chương trình giao lưu nghệ thuật, tuần giao lưu văn hóa, liên hoan nghệ thuật, triển lãm tranh, triển lãm nghệ thuật, lễ hội đường phố, năm văn hóa, lễ hội, ngày hội, tuần phim, tuần việt nam, ngày việt nam, những ngày văn hóa, ngày văn hóa, tuần văn hóa, liên hoan, liên hoan phim, triển lãm, triển lãm ảnh, chương trình nghệ thuật, đêm nhạc, hòa nhạc, biểu diễn nghệ thuật, đêm văn nghệ, chương trình giao lưu văn hóa, lễ hội ẩm thực, festival, tuần lễ văn hóa, những ngày việt nam`,
    ),
    ...say(
      'will',
      phrases`dự kiến sẽ, dự định, sắp diễn ra, dự kiến diễn ra, sẽ diễn ra, lên kế hoạch, có kế hoạch, sẽ, dự kiến, sắp, chuẩn bị, sắp tới, tới đây`,
    ),
    ...say(
      'wish',
      phrases`giục, thúc giục, hối thúc, đốc thúc, đôn đốc, xin, ngỏ ý, gợi ý, vận động, định mở, định ký, định lập, tính mở, tính ký, có thể sẽ, mong, mong muốn, mời, trân trọng mời, lời mời, đề nghị, kiến nghị, hy vọng, hi vọng, muốn, cần, nên, nhất trí sẽ, thúc đẩy, sớm, xem xét, đàm phán, nghiên cứu, khả năng, tiến tới, phấn đấu, nhằm, để, nếu, chưa, không, sẵn sàng, kêu gọi, khuyến khích, tích cực chuẩn bị, nhất trí, thống nhất, cam kết`,
    ),
    ...say(
      'previous',
      phrases`trước đây, kết quả, thành công của, triển khai, thực hiện, trên cơ sở, trong khuôn khổ hiệp định, theo hiệp định, theo thỏa thuận, tận dụng, thực thi, nhớ lại, nhắc lại, ôn lại`,
    ),
    ...say('report', phrases`cho biết, thông tin, đưa tin, thông báo, theo`),
    ...lengths(phrases`hai ngày, 2 ngày`, 2),
    ...lengths(phrases`ba ngày, 3 ngày`, 3),
    ...lengths(phrases`bốn ngày, 4 ngày`, 4),
    ...lengths(phrases`năm ngày, 5 ngày`, 5),
    ...lengths(phrases`sáu ngày, 6 ngày`, 6),
    ...lengths(phrases`bảy ngày, 7 ngày, một tuần`, 7),
    ...say(
      'none',
      phrases`hai ngày trước, hai ngày sau, ba ngày trước, ba ngày sau, hai ngày qua, ba ngày qua, hai ngày nữa, ba ngày nữa`,
    ),
    ...say('guest', phrases`khách, vị khách, các vị khách, nhóm khách`),
    ...say(
      'attend',
      phrases`dự lễ, dự lễ có, dự buổi lễ, tham dự lễ, tham dự buổi lễ, tham dự có, tham dự sự kiện, cùng dự, cùng dự có, tới dự, tới dự có, đến dự, đến dự có, dự có, ngồi dự, dự sự kiện, có mặt tại buổi lễ, có mặt tại lễ, có mặt trong buổi lễ, lễ trao có, lễ ký có, buổi lễ có, chứng kiến có, cùng chứng kiến, chứng kiến buổi lễ`,
    ),
    ...say('done', phrases`đã, vừa, vừa qua`),
    ...say(
      'none',
      phrases`để dự, để tham dự, để đồng chủ trì, để chủ trì, nhằm tham dự, nhằm dự, để thăm, để tham gia`,
    ),
    ...say('host', phrases`theo lời mời của, nhận lời mời của, theo lời mời chính thức của`),
    ...say('none', phrases`theo lời mời, nhận lời mời`),
    ...say('since', phrases`kể từ, kể từ khi, từ khi`),
    ...say(
      'unsure',
      phrases`bị hoãn, đã hoãn, bị hủy, đã hủy, phải hoãn, phải hủy, hoãn lại, dời lại, lùi lại, bị dời, bị lùi, bị gác, bị gác lại, tạm gác, tạm hoãn, tạm dừng, tạm ngừng, bị dừng, bị đình lại, đóng cửa, đã ngừng, ngừng hoạt động, ngừng chạy, ngừng bay, chưa biết, chưa rõ, chưa chắc, chưa được xác nhận, không thành, không diễn ra`,
    ),
    ...say('clause', phrases`mà`),
    ...say('when', phrases`rằng, khi, lúc, trong khi, trong lúc, nhằm, để, trước khi`),
    ...say('after', phrases`sau khi, ngay sau khi, từ sau khi, không lâu sau khi`),
    ...say('into', phrases`sang`),
    ...say('by', phrases`của, do`),
    ...say('in', phrases`tại, ở`),
    ...say(
      'work-in',
      phrases`có chuyến công tác tại, có chuyến thăm và làm việc tại, công tác tại, làm việc tại, thăm và làm việc tại, thăm làm việc tại`,
    ),
    ...say(
      'pair',
      phrases`hai nhà lãnh đạo, hai vị, hai thứ trưởng, hai đại sứ, hai nguyên thủ, hai vị chủ tịch, hai chủ tịch thượng viện, hai phó thủ tướng, hai phó chủ tịch, hai nhà ngoại giao, hai trưởng đoàn, hai đoàn, hai vị nguyên thủ, hai phó chủ tịch nước, hai bộ trưởng, hai thủ tướng, hai tổng thống, hai chủ tịch, hai ông, hai vị lãnh đạo, hai bộ trưởng ngoại giao, hai chủ tịch quốc hội, hai ngoại trưởng, hai vị bộ trưởng, hai lãnh đạo, hai chủ tịch nước, hai tổng bí thư`,
    ),
    ...say('normalise', phrases`bình thường hóa quan hệ, bình thường hóa quan hệ ngoại giao, bình thường hóa`),
    ...say(
      'group',
      phrases`đoàn, đoàn đại biểu, phái đoàn, đoàn công tác, đoàn chuyên gia, đoàn doanh nghiệp, đoàn thanh tra, đoàn nghị sĩ, đoàn cán bộ, đoàn quân sự, đoàn nghệ thuật, chuyên gia, nhóm chuyên gia, tàu, tàu hải quân, tàu hộ vệ, tàu chiến, tàu khu trục, tàu huấn luyện, tàu sân bay, tàu tuần tra, tàu cảnh sát biển, biên đội tàu, đội tàu, tàu khu trục tên lửa, tàu bệnh viện, cựu chiến binh`,
    ),
    ...say(
      'deed',
      phrases`dựng, dựng lên, dựng xong, xây dựng xong, xây xong, xây, xây tặng, cất, khai trương, mở, mở lại, khôi phục, nối lại, vận hành, đưa vào vận hành, đưa vào hoạt động, đưa vào khai thác, đưa vào sử dụng, đi vào hoạt động, đi vào vận hành, đi vào khai thác, chính thức hoạt động, bắt đầu hoạt động, hoàn thành, được hoàn thành, bàn giao, được bàn giao, chuyển giao, hỗ trợ, viện trợ, viện trợ không hoàn lại, cung cấp, gửi, trao trả, hồi hương, dỡ bỏ, bãi bỏ, gỡ bỏ, miễn, cấp phép nhập khẩu, thông xe, thông tuyến, mở cửa, trao`,
    ),
    ...say('deed', phrases`rời cảng, rời bến, lên tàu, cất cánh sang, chở tới, chở đến, chở sang`),
    ...say(
      'give',
      phrases`trao số tiền, trao tận tay, trao cho, đưa cho, chuyển cho, chuyển đến, chuyển tới, chuyển tận tay, gửi tặng, gửi cho, gửi sang, tặng, tặng cho, trao tặng, trao tặng cho, biếu, tặng lại, tặng không, quyên góp`,
    ),
    ...say(
      'gift',
      phrases`usd, đô la, đô la mỹ, euro, tỷ đồng, tỉ đồng, triệu đồng, triệu usd, nghìn usd, yên, nhân dân tệ, tiền, tiền mặt, quà, phần quà, suất quà, món quà, cuốn sách, bộ sách, tủ sách, hàng hóa, lương thực, thực phẩm, thuốc, thuốc men, lều bạt, chăn màn, máy lọc nước, xe cứu thương, xe buýt, xe đạp, xe lăn, chân tay giả, bò giống, bê giống, hạt giống, thiết bị, dụng cụ, máy móc, suất học bổng, tấn hàng, tấn thép, máy phát điện`,
    ),
    ...say(
      'thing',
      phrases`trạm lọc nước, hệ thống lọc nước, trạm bơm, trạm quan trắc, giếng, giếng nước, hồ chứa nước, nhà vệ sinh, nhà văn hóa, nhà cộng đồng, sân chơi, phòng khám, phòng đọc, góc đọc, cầu treo, khu nhà ở, trạm biên phòng, trạm xá, lớp học, trại giống, trung tâm đào tạo, trung tâm dạy nghề, kho lạnh, bến tàu, đường bay, đường bay thẳng, chuyến bay, chuyến bay thẳng, tuyến bay, tuyến vận tải, tuyến đường sắt, tuyến tàu, tuyến đường, tuyến metro, nhà máy, bệnh viện, trường, xưởng, đoàn tàu, cầu, đường cao tốc, cao tốc, hầm, nhà ga, trường học, trường nghề, trường nội trú, trường mẫu giáo, trạm y tế, nhà máy nước, thủy điện, nhiệt điện, trạm biến áp, đại sứ quán, tổng lãnh sự quán, lãnh sự quán danh dự, văn phòng đại diện, văn phòng thương mại, cơ quan thương vụ, chi nhánh, trung tâm tiếng việt, trung tâm văn hóa, liều vắc-xin, liều vaccine, liều vắc xin, vắc-xin, vaccine, vắc xin, tấn gạo, gạo, khẩu trang, máy thở, bộ xét nghiệm, bộ kit, kit xét nghiệm, sinh phẩm, trang thiết bị y tế, thiết bị y tế, vật tư y tế, hàng cứu trợ, hàng viện trợ, tàu tuần tra, tàu kiểm ngư, xuồng, máy bay, trực thăng, vệ tinh, sách, lệnh cấm vận, lệnh cấm, cấm vận, thẻ vàng, thị thực, hài cốt, cổ vật, hiện vật, cửa khẩu, cặp cửa khẩu, nhà quốc hội, tòa nhà quốc hội, nhà tình nghĩa, nhà ở, phòng học, máy tính, dự án, công trình, tượng đài`,
    ),
    ...say('another', phrases`và một, một bản khác, một thỏa thuận khác, một hiệp định khác`),
    ...say('and', phrases`và, cùng, đồng thời`),
  ],
}
