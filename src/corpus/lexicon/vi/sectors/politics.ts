import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Politics and security (codebook section 2). */
export const politicsWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['politics'],
    words: phrases`
      tin cậy chính trị, lòng tin chính trị, niềm tin chính trị, tin cậy chiến lược, lòng tin chiến lược, quan hệ chính trị, hợp tác chính trị, đối thoại chính trị, tham vấn chính trị, tham khảo chính trị, trao đổi chính trị, chính trị ngoại giao, chính trị - ngoại giao, chính trị đối ngoại, về chính trị, lĩnh vực chính trị, trên lĩnh vực chính trị, nền tảng chính trị, gắn kết chính trị,
      chính trị kinh tế, trao đổi đoàn, trao đổi các đoàn, trao đổi nhiều đoàn, trao đổi đoàn các cấp, trao đổi đoàn cấp cao, trao đổi cấp cao, trao đổi các chuyến thăm, trao đổi chuyến thăm, các chuyến thăm cấp cao, chuyến thăm cấp cao, thăm viếng lẫn nhau, thăm cấp cao, tiếp xúc cấp cao, gặp gỡ cấp cao, giao lưu cấp cao, giao lưu và tiếp xúc, tiếp xúc các cấp, gặp gỡ tiếp xúc, trao đổi và tiếp xúc, tiếp xúc ở các cấp, duy trì tiếp xúc, trao đổi tiếp xúc, đoàn cấp cao, các đoàn cấp cao, các cuộc tiếp xúc, tiếp xúc thường xuyên, đoàn các cấp, điện đàm giữa lãnh đạo, gặp gỡ các cấp,
      kênh đảng, các kênh đảng, ngoại giao đảng, đối ngoại đảng, quan hệ hai đảng, giữa hai đảng, hợp tác giữa hai đảng, hai đảng, trên tất cả các kênh, trên các kênh, tất cả các kênh, mọi kênh, kênh quốc hội, ngoại giao quốc hội, ngoại giao nghị viện, hợp tác nghị viện, hợp tác quốc hội, hợp tác lập pháp, hợp tác liên nghị viện, giữa hai quốc hội, hai quốc hội, hai nghị viện, hai cơ quan lập pháp, cơ quan lập pháp hai nước, quốc hội hai nước, giữa quốc hội hai nước, nghị sĩ hữu nghị, nhóm nghị sĩ hữu nghị, trao đổi nghị viện, kênh nghị viện, đảng nhà nước, đảng chính phủ quốc hội, đảng nhà nước quốc hội, đảng nhà nước chính phủ, 
      cơ chế hợp tác, các cơ chế hợp tác, cơ chế đối thoại, cơ chế song phương, cơ chế hợp tác song phương, cơ chế tham vấn, cơ chế hợp tác giữa, các cơ chế, các cơ chế hiện có, đối thoại chiến lược, đối thoại chính sách đối ngoại, ủy ban liên chính phủ, ủy ban hỗn hợp, ủy ban hợp tác liên chính phủ, ủy ban hợp tác song phương, ủy ban chỉ đạo hợp tác song phương, giữa các bộ ngành,
      hợp tác ngoại giao, lĩnh vực ngoại giao, công tác ngoại giao, hợp tác đối ngoại, ngoại giao và đối ngoại, hộ chiếu ngoại giao, sớm thăm việt nam, sang thăm việt nam, nâng cấp quan hệ, nâng tầm quan hệ, quan hệ đặc biệt, tình hữu nghị vĩ đại đoàn kết đặc biệt, quan hệ hữu nghị vĩ đại, sớm lên tầm chiến lược, lên tầm chiến lược`,
  },
  {
    kind: 'invite',
    sectors: ['politics'],
    words: phrases`mời, lời mời, chuyển lời mời, trân trọng mời, nhận lời mời, mời thăm`,
  },
  {
    kind: 'level',
    sectors: ['politics'],
    words: phrases`
      đối tác chiến lược, đối tác chiến lược toàn diện, đối tác toàn diện, đối tác hợp tác chiến lược, đối tác hợp tác chiến lược toàn diện, quan hệ đối tác chiến lược, quan hệ đối tác chiến lược toàn diện, quan hệ đối tác toàn diện, quan hệ đối tác, khuôn khổ đối tác chiến lược, khuôn khổ đối tác chiến lược toàn diện, quan hệ đối tác chiến lược tăng cường, quan hệ đối tác hợp tác chiến lược toàn diện, đối tác chiến lược sâu rộng, đối tác chiến lược vì hòa bình,
      quan hệ mới, quan hệ đối tác hợp tác toàn diện, đối tác quan trọng, đối tác hàng đầu, đối tác tin cậy, đối tác chủ chốt, đối tác ưu tiên, đối tác quan trọng hàng đầu, đối tác chiến lược quan trọng, đối tác chiến lược quan trọng và tin cậy, đối tác then chốt, đối tác đặc biệt quan trọng, người bạn và đối tác, đối tác thân thiết, đối tác lâu dài, cộng đồng chia sẻ tương lai, hình mẫu cho hợp tác, hình mẫu hợp tác`,
  },
  {
    kind: 'relation',
    sectors: ['politics'],
    words: phrases`
      quan hệ, mối quan hệ, quan hệ hai nước, quan hệ song phương, quan hệ giữa hai nước, mối quan hệ giữa hai nước, mối quan hệ song phương, quan hệ hợp tác, quan hệ hữu nghị, quan hệ hữu nghị và hợp tác, quan hệ hữu nghị hợp tác, quan hệ hữu nghị truyền thống, theo lời mời, nhận lời mời của, quan hệ truyền thống, quan hệ ngoại giao, khuôn khổ quan hệ, khuôn khổ hợp tác, khuôn khổ mới, quan hệ việt nam, quan hệ hữu nghị truyền thống và hợp tác, quan hệ hợp tác song phương, quan hệ láng giềng, quan hệ gắn bó, hợp tác song phương giữa hai nước, khuôn khổ quan hệ mới`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      quan hệ công chúng, quan hệ quốc tế, quan hệ lao động, cơ chế thị trường, hệ thống chính trị, bộ chính trị, báo cáo chính trị, đảng chính trị, chính trị gia, ủy viên bộ chính trị, tổng cục chính trị, thể chế chính trị, học viện chính trị, chế độ chính trị, ổn định chính trị, hữu nghị truyền thống, đảng bộ, có quan hệ ruột thịt, không liên quan hệ, quan hệ gia đình, đoàn cấp cao việt nam, đoàn đại biểu cấp cao việt nam, các đoàn thể, quan hệ đồng nghiệp, quan hệ huyết thống, đoàn cấp cao của việt nam`,
  },
  {
    kind: 'field',
    sectors: ['security'],
    words: phrases`
      quốc phòng, an ninh, quốc phòng an ninh, an ninh quốc phòng, quân sự, quân đội, hải quân, không quân, lục quân, cảnh sát biển, bộ đội biên phòng, biên phòng, cảnh sát, công an, tội phạm, phòng chống tội phạm, phòng chống ma túy, ma túy, buôn người, mua bán người, rửa tiền, khủng bố, chống khủng bố, buôn lậu, lừa đảo trực tuyến, lừa đảo qua mạng, tội phạm công nghệ cao, tội phạm mạng, tội phạm xuyên quốc gia, an ninh mạng, an toàn thông tin, an toàn an ninh mạng, an ninh an toàn thông tin, gìn giữ hòa bình, gìn giữ hòa bình liên hợp quốc, gìn giữ hòa bình liên hiệp quốc, giữ gìn hòa bình liên hợp quốc, quân y, công nghiệp quốc phòng, công nghiệp an ninh, thương mại quốc phòng, vũ khí, khí tài, trang bị quân sự, trang thiết bị quân sự, tàu chiến, tàu tuần tra, tên lửa, tàu ngầm,
      an ninh truyền thống, an ninh phi truyền thống, an ninh truyền thống và phi truyền thống, phi truyền thống, an ninh hàng hải, an ninh biển, đối thoại an ninh, đối thoại quốc phòng, đối thoại chính sách quốc phòng, đối thoại chính sách, tìm kiếm cứu nạn, diễn tập, diễn tập chung, tuần tra chung, tuần tra, biên giới, phân giới cắm mốc, cắm mốc, đường biên giới, quản lý biên giới, biên giới lãnh thổ, biên giới đất liền, công tác biên giới, công việc biên giới, thực thi pháp luật trên biển, thực thi pháp luật, thông tin mật, tình báo, trật tự an toàn xã hội, nhập cư trái phép, di cư trái phép, thế lực thù địch`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      an ninh lương thực, an ninh năng lượng, an sinh xã hội, an ninh nguồn nước, hội đồng bảo an, hòa bình an ninh, an ninh ổn định, an ninh hòa bình, hòa bình an ninh ổn định, an ninh an toàn tự do hàng hải, an ninh con người, an ninh y tế, bệnh viện quân đội, bệnh viện quân y, kinh tế biên giới, thương mại biên giới, xuyên biên giới, qua biên giới, cửa khẩu biên giới, mậu dịch biên giới, công an nhân dân, quân đội nhân dân, đội danh dự, quân nhạc, không biên giới, bảo đảm an ninh trật tự cho đoàn, an ninh và ổn định, ổn định an ninh, hòa bình ổn định an ninh, thương mại qua biên giới, hợp tác xuyên biên giới, hòa bình và an ninh, an ninh hàng không, bảo vệ tổ quốc, xây dựng và bảo vệ`,
  },
  {
    kind: 'field',
    sectors: ['multilateral'],
    words: phrases`
      đa phương, diễn đàn đa phương, các diễn đàn đa phương, cơ chế đa phương, tổ chức đa phương, các tổ chức đa phương, chủ nghĩa đa phương, hợp tác đa phương, thể chế đa phương, diễn đàn quốc tế, diễn đàn khu vực, diễn đàn khu vực và quốc tế, diễn đàn quốc tế và khu vực, các diễn đàn, tổ chức quốc tế, các tổ chức quốc tế, vấn đề khu vực, vấn đề quốc tế, vấn đề khu vực và quốc tế, vấn đề quốc tế và khu vực, tình hình khu vực và quốc tế, tình hình quốc tế và khu vực, tình hình thế giới và khu vực, tình hình thế giới khu vực, tình hình khu vực, vấn đề toàn cầu, các vấn đề toàn cầu, thách thức toàn cầu, luật pháp quốc tế, luật quốc tế, luật biển, công ước luật biển, công ước của liên hợp quốc về luật biển, công ước liên hợp quốc về luật biển, unclos, unclos 1982, tự do hàng hải, tự do hàng hải hàng không, an ninh an toàn tự do hàng hải, tự do an ninh an toàn hàng hải, biển đông, vấn đề biển đông, bộ quy tắc ứng xử, coc, doc, vấn đề trên biển, vấn đề biển, hợp tác biển, hợp tác trên biển, vùng đặc quyền kinh tế, hòa bình giải quyết tranh chấp, giải quyết tranh chấp bằng biện pháp hòa bình, giải quyết các tranh chấp, trật tự dựa trên luật lệ,
      liên hợp quốc, liên hiệp quốc, tại liên hợp quốc, tại asean, trong asean, vai trò trung tâm của asean, cộng đồng asean, hợp tác asean, quan hệ asean, quan hệ đối tác asean, asean trung quốc, asean ấn độ, asean nga, asean eu, asem, apec, brics, hợp tác mekong, hợp tác mê công, tiểu vùng mekong, tiểu vùng mê công, mekong lan thương, sông mekong, mê công lan thương, ủy hội sông mekong, g20, g7, ứng cử, ủng hộ lẫn nhau tại, ủng hộ nhau tại, ứng cử viên, cầu nối giữa asean, cầu nối asean, công ước hà nội, cộng đồng pháp ngữ, pháp ngữ, không liên kết, ấn độ dương thái bình dương, fealac, aipa, ipu, kết nối asean, giữa asean và`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`thị trường asean, song phương và đa phương, cả song phương và đa phương, song phương lẫn đa phương, hòa bình an ninh ổn định và hợp tác, hòa bình an ninh và, các nước asean, đứng đầu trong asean, lớn nhất trong asean, trong khối asean, hội nghị cấp cao asean, đại sứ các nước asean, thứ nhất trong asean, hàng đầu trong asean, khóa họp đại hội đồng liên hợp quốc, gìn giữ hòa bình của liên hợp quốc tại`,
  },
  {
    kind: 'field',
    sectors: ['justice'],
    words: phrases`tư pháp, pháp luật và tư pháp, pháp luật tư pháp, hợp tác pháp luật, hợp tác pháp lý, tương trợ tư pháp, dẫn độ, chuyển giao người bị kết án, chuyển giao người bị kết án phạt tù, tòa án, tòa án nhân dân tối cao, viện kiểm sát, kiểm sát, công tố, xây dựng pháp luật, lĩnh vực pháp luật, lĩnh vực pháp lý, thi hành án, phòng chống tham nhũng, chống tham nhũng, thanh tra`,
  },
]
