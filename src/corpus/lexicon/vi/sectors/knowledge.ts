import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Knowledge (codebook section 2). */
export const knowledgeWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['science'],
    words: phrases`
      khoa học, khoa học công nghệ, khoa học và công nghệ, khoa học kỹ thuật, khoa học cơ bản,
      khoa học công nghệ và đổi mới sáng tạo, khoa học công nghệ đổi mới sáng tạo, nhà khoa học, các nhà khoa học,
      công nghệ, công nghệ cao, công nghệ mới, công nghệ nguồn, công nghệ lõi, công nghệ tiên tiến,
      công nghệ chiến lược, công nghệ mới nổi, chuyển giao công nghệ, nghiên cứu khoa học, nghiên cứu,
      nghiên cứu chung, nghiên cứu phát triển, nghiên cứu và phát triển, viện nghiên cứu, đổi mới sáng tạo,
      khởi nghiệp, khởi nghiệp sáng tạo, khởi nghiệp đổi mới sáng tạo, lượng tử, công nghệ lượng tử, vũ trụ,
      không gian vũ trụ, công nghệ vũ trụ, vệ tinh, viễn thám, công nghệ sinh học, công nghệ nano, vật liệu mới,
      sở hữu trí tuệ, sáng chế, phòng thí nghiệm, tiêu chuẩn đo lường chất lượng, trung tâm nhiệt đới,
      hàng không vũ trụ, khoa học vũ trụ, khoa học biển, nghiên cứu biển, nghiên cứu cơ bản, thiên văn, vật lý,
      toán học, địa chất, robot, tự động hóa, vườn ươm, khu công nghệ cao, công viên khoa học`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      khoa học xã hội, khoa học chính trị, công nghệ tài chính và, sẽ nghiên cứu, nghiên cứu khả năng,
      nghiên cứu mở rộng, nghiên cứu xem xét, xem xét nghiên cứu, nghiên cứu tạo điều kiện, nghiên cứu thành lập,
      nghiên cứu nâng cấp, nghiên cứu việc, cơ sở nghiên cứu quốc phòng, nghiên cứu tiền khả thi, nghiên cứu khả thi,
      tiếp tục nghiên cứu, nghiên cứu ký kết, nghiên cứu thiết lập, nghiên cứu xây dựng, nghiên cứu sớm,
      nghiên cứu triển khai, nghiên cứu các biện pháp, học viện khoa học xã hội`,
  },
  {
    kind: 'field',
    sectors: ['digital'],
    words: phrases`
      chuyển đổi số, hợp tác số, lĩnh vực số, kỹ năng số, đối tác số, đối tác kinh tế số, thương mại số, thanh toán số,
      nhân lực số, công nghiệp số, doanh nghiệp số, chủ quyền số, quản trị số, môi trường số, thị trường số,
      định danh số, tài sản số, giáo dục số, y tế số, nội dung số, hạ tầng số hóa, sáng kiến số, kinh tế số, công nghệ số, hạ tầng số, hạ tầng dữ liệu, kết nối số, chính phủ số, xã hội số,
      quốc gia số, công nghệ thông tin, công nghệ thông tin và truyền thông, công nghệ thông tin truyền thông,
      thông tin và truyền thông, cntt, trí tuệ nhân tạo, dữ liệu lớn, trung tâm dữ liệu, điện toán đám mây, điện toán,
      khoa học máy tính, tin học, siêu máy tính, trợ lý ảo, phần mềm, chuỗi khối, blockchain, internet,
      internet vạn vật, 5g, 6g, viễn thông, hạ tầng viễn thông, chính phủ điện tử, thành phố thông minh,
      đô thị thông minh, số hóa, kỹ thuật số, kinh tế kỹ thuật số, không gian số, không gian mạng, nền kinh tế số,
      giao dịch số, số hóa dữ liệu, hạ tầng công nghệ thông tin, mạng di động, mạng viễn thông, dịch vụ viễn thông,
      viettel, movitel, unitel, metfone, nền tảng số, kinh tế dữ liệu, dữ liệu số, chữ ký số, cổng dịch vụ công,
      băng rộng, công nghệ ai, phát triển phần mềm, dịch vụ công trực tuyến, cáp quang`,
  },
  { kind: 'capital', sectors: ['digital'], words: phrases`ai, it, ict` },
  {
    kind: 'field',
    sectors: ['digital', 'environment'],
    words: phrases`
      chuyển đổi xanh và chuyển đổi số, chuyển đổi số và chuyển đổi xanh, chuyển đổi số chuyển đổi xanh,
      chuyển đổi xanh chuyển đổi số, chuyển đổi số và xanh, chuyển đổi xanh và số, chuyển đổi kép,
      kinh tế số kinh tế xanh, kinh tế xanh kinh tế số`,
  },
  {
    kind: 'field',
    sectors: ['health'],
    words: phrases`
      y tế, khám chữa bệnh miễn phí, y học, y dược, y khoa, y học cổ truyền, khoa học y sinh, y sinh, sinh y,
      bệnh viện, phòng khám, bác sĩ, điều dưỡng, dược phẩm, dược, ngành dược, công nghiệp dược, thuốc, sản xuất thuốc,
      vaccine, vắc xin, khẩu trang, bộ xét nghiệm, máy siêu âm, xe cứu thương, xe cấp cứu, giường bệnh, máy thở, sản xuất vaccine, sản xuất vắc xin, thiết bị y tế,
      vật tư y tế, chăm sóc sức khỏe, sức khỏe cộng đồng, chống dịch, chống dịch covid 19, chống covid 19, phòng chống dịch, phòng chống dịch bệnh, dịch bệnh,
      phòng chống covid 19, ứng phó đại dịch, chăm sóc người cao tuổi, già hóa dân số, khám chữa bệnh, an ninh y tế,
      hạ tầng y tế, mổ tim, mổ mắt, phẫu thuật, phẫu thuật nụ cười, khám bệnh, chữa bệnh, khám chữa, chữa trị,
      bệnh nhân, thầy thuốc, y bác sĩ, cán bộ y tế, nhân viên y tế, chuyên gia y tế, trạm y tế, trung tâm y tế,
      ghép tạng, ung thư, sốt rét, sốt xuất huyết, hiv, tiêm chủng, liều vắc xin, liều vaccine, vắc-xin, xét nghiệm,
      sinh phẩm, dược liệu, dược điển, dinh dưỡng, sức khỏe sinh sản, bảo vệ sức khỏe, y tế công cộng,
      thiết bị bệnh viện, bệnh xá, hiến máu, nhãn khoa, nha khoa, tim mạch, nhi khoa, châm cứu`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`thuốc lá, thuốc nổ, sức khỏe dồi dào`,
  },
  {
    kind: 'field',
    sectors: ['environment'],
    words: phrases`
      môi trường, bảo vệ môi trường, tài nguyên, tài nguyên môi trường, tài nguyên và môi trường,
      tài nguyên thiên nhiên, khí hậu, biến đổi khí hậu, ứng phó biến đổi khí hậu, ứng phó với biến đổi khí hậu,
      phát thải, phát thải ròng, phát thải ròng bằng 0, net zero, giảm phát thải, tín chỉ carbon, tín chỉ các bon,
      carbon, các bon thấp, khí nhà kính, tăng trưởng xanh, chuyển đổi xanh, kinh tế xanh, kinh tế tuần hoàn,
      kinh tế xanh kinh tế tuần hoàn, phát triển xanh, công nghệ xanh, phát triển bền vững đồng bằng, nguồn nước,
      tài nguyên nước, an ninh nguồn nước, quản lý nước, nước sạch, xử lý nước thải, xử lý rác thải, đa dạng sinh học,
      bảo tồn thiên nhiên, bảo tồn biển, bảo vệ rừng, thiên tai, phòng chống thiên tai, giảm nhẹ thiên tai,
      ứng phó thiên tai, lũ lụt, vùng lũ, mưa lũ, ngập lụt, bão, siêu bão, thoát nước, cấp nước, bão lũ, ô nhiễm,
      rác thải nhựa, môi trường biển, kinh tế biển, kinh tế biển xanh, khí tượng thủy văn, nước biển dâng, p4g,
      sử dụng bền vững, hạn hán, xâm nhập mặn, sạt lở, xói lở, rừng ngập mặn, động vật hoang dã, vườn quốc gia,
      tái chế, chất thải, quản lý chất thải, đê điều, quản lý tài nguyên nước, nước sông, khí thải, trung hòa carbon,
      trung hòa các bon, cháy rừng, cứu trợ bão lũ, khắc phục hậu quả bão, ứng phó bão, cảnh báo sớm, rác thải,
      trị thủy, hạn mặn, quản lý lũ, phòng chống lũ, chống ngập, khai thác cát, thích ứng biến đổi khí hậu`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      sợi carbon, môi trường kinh doanh, môi trường thương mại, môi trường hòa bình, môi trường quốc tế, môi trường an ninh, môi trường thuận lợi,
      môi trường ổn định, môi trường pháp lý, môi trường học tập, môi trường làm việc, môi trường chiến lược,
      môi trường sống, môi trường khu vực, bộ nông nghiệp và môi trường, môi trường hòa bình ổn định, môi trường mạng`,
  },
  {
    kind: 'field',
    sectors: ['investment'],
    words: phrases`môi trường đầu tư, môi trường đầu tư kinh doanh`,
  },
  {
    kind: 'field',
    sectors: ['education'],
    words: phrases`
      giáo dục, giáo dục đào tạo, giáo dục và đào tạo, giáo dục đại học, giáo dục nghề nghiệp, đào tạo, đào tạo nghề,
      dạy nghề, học nghề, đào tạo nhân lực, đào tạo nguồn nhân lực, phát triển nguồn nhân lực, nguồn nhân lực,
      nguồn nhân lực chất lượng cao, nhân lực chất lượng cao, đào tạo cán bộ, bồi dưỡng cán bộ, đào tạo chuyên gia,
      nâng cao năng lực, xây dựng năng lực, sinh viên, du học sinh, lưu học sinh, học sinh, nghiên cứu sinh, học bổng,
      trao đổi sinh viên, trao đổi học sinh, trao đổi học thuật, học thuật, giảng viên, giáo viên, giảng dạy,
      dạy tiếng việt, trường đại học, các trường đại học, giữa các trường, trường học, trường mẫu giáo,
      trường mầm non, nhà trẻ, giữa các học viện, cựu sinh viên, cựu lưu học sinh, du học,
      công nhận bằng cấp, học tập, từng học tập, người học nghề, khóa đào tạo, đào tạo đại học, đào tạo sau đại học,
      thực tập, bằng cấp, văn bằng, công nhận văn bằng, văn bằng chứng chỉ, chứng chỉ, tốt nghiệp, kỹ sư được đào tạo,
      đào tạo kỹ sư, đào tạo sinh viên, đào tạo tiến sĩ, đào tạo ngôn ngữ, cử nhân, khoa tiếng, học tiếng việt,
      dạy tiếng, lớp học, trường nghề, trường cao đẳng, cao đẳng nghề, trường dạy nghề, trường dân tộc nội trú,
      sách giáo khoa, chương trình học bổng, suất học bổng, theo học, học tập tại, trao đổi giảng viên,
      trao đổi nghiên cứu sinh, chương trình liên kết, trường phổ thông, các trường phổ thông, trao đổi giáo viên, hợp tác đại học, liên kết đào tạo, đào tạo liên kết, giáo sư, nữ sinh, nam sinh, tu nghiệp,
      bồi dưỡng nghiệp vụ, lớp tập huấn, khóa bồi dưỡng, cựu học sinh, thạc sỹ, tiến sỹ`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      học tập và làm theo, học tập kinh nghiệm, học tập trao đổi kinh nghiệm, trao đổi học tập kinh nghiệm,
      học tập và trao đổi kinh nghiệm, trao đổi và học tập kinh nghiệm, chia sẻ học tập kinh nghiệm, học tập lẫn nhau,
      sinh sống học tập, sinh sống học tập và làm việc, sinh sống học tập làm việc, sinh sống làm việc và học tập,
      sinh sống làm việc học tập, sinh sống làm ăn học tập, sinh sống và học tập, sống học tập và làm việc,
      sống và làm việc, sinh sống học tập và công tác, sinh sống học tập lao động, sinh sống lao động và học tập, trường đại học sofia, học viện ngoại giao, học viện quốc phòng,
      học viện chính trị, giáo dục chính trị`,
  },
  {
    kind: 'common',
    sectors: ['education'],
    words: phrases`học viện, thạc sĩ, tiến sĩ, suất học, cao học, đại học, sau đại học`,
  },
  {
    kind: 'field',
    sectors: ['education', 'security'],
    words: phrases`
      đào tạo sĩ quan, đào tạo quân nhân, đào tạo học viên quân sự, đào tạo cán bộ quân đội, đào tạo cán bộ quân sự, đào tạo cảnh sát, đào tạo cán bộ công an, đào tạo học viên công an, đào tạo cán bộ biên phòng, đào tạo quân y, đào tạo gìn giữ hòa bình, học viện quốc phòng, học viện nghiên cứu quốc phòng, đào tạo quốc phòng, đào tạo quân sự`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      nghiên cứu về tác động, nghiên cứu tác động, nghiên cứu đánh giá tác động, được giao nghiên cứu, giao nghiên cứu, đang nghiên cứu, cùng nghiên cứu, nghiên cứu cơ chế, nghiên cứu đề xuất,
      nghiên cứu phương án, nghiên cứu áp dụng, nghiên cứu sửa đổi, nghiên cứu giảm, nghiên cứu tăng, nghiên cứu mở,
      nghiên cứu đầu tư, nghiên cứu hợp tác, nghiên cứu khả thi, nghiên cứu ký, nghiên cứu bổ sung,
      nghiên cứu điều chỉnh, nghiên cứu đàm phán, chuyển giao công nghệ sản xuất vaccine,
      chuyển giao công nghệ sản xuất vắc xin, công nghệ sản xuất vắc xin, công nghệ sản xuất vaccine, sớm nghiên cứu,
      cho nghiên cứu`,
  },
]
