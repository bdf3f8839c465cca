import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Economy (codebook section 2). */
export const economyWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['trade'],
    words: phrases`
      thương mại, mậu dịch, buôn bán, buôn bán hai chiều, kim ngạch, kim ngạch thương mại, kim ngạch song phương,
      kim ngạch xuất nhập khẩu, thương mại song phương, thương mại hai chiều, trao đổi thương mại,
      trao đổi hàng hóa, tự do thương mại, thương mại tự do, hiệp định thương mại, hiệp định thương mại tự do,
      thương mại điện tử, xúc tiến thương mại, xuất khẩu, nhập khẩu, xuất nhập khẩu, hàng hóa, mặt hàng,
      hàng việt nam, hàng vn, hàng hóa việt nam, sản phẩm của việt nam, thuế quan, hàng rào phi thuế quan,
      rào cản thương mại, phòng vệ thương mại, quy chế kinh tế thị trường, mở cửa thị trường, mở cửa cho,
      tiếp cận thị trường, thâm nhập thị trường, cán cân thương mại, thặng dư thương mại, bạn hàng, bạn hàng lớn,
      đối tác thương mại, kinh tế, hợp tác kinh tế, kinh tế thương mại, kết nối kinh tế, hai nền kinh tế,
      quan hệ kinh tế, kết nối hai nền kinh tế, liên kết kinh tế, kinh tế biên giới, kinh tế cửa khẩu,
      kinh tế biên mậu, trụ cột kinh tế, đối tác kinh tế, đối tác kinh tế toàn diện, doanh nghiệp, các doanh nghiệp,
      cộng đồng doanh nghiệp, doanh nhân, công ty, tập đoàn, giới doanh nghiệp, khu vực tư nhân,
      kết nối doanh nghiệp, kinh doanh, môi trường kinh doanh, làm ăn, hợp tác kinh doanh, thương vụ, evfta, ukvfta,
      cptpp, rcep, cepa, vifta, vnfta, fta, hiệp định đối tác kinh tế toàn diện, wto, bán lẻ, hệ thống phân phối,
      siêu thị, hội chợ, hội chợ thương mại, triển lãm thương mại, hợp đồng thương mại, hợp đồng mua bán,
      liên doanh, khu kinh tế, biên mậu, thương mại biên giới, thương mại qua biên giới, mậu dịch biên giới,
      xuất xứ hàng hóa, hàng tiêu dùng, kinh tế số và thương mại, hợp tác thương mại`,
  },
  {
    kind: 'weak',
    sectors: ['trade'],
    words: phrases`
      diễn đàn doanh nghiệp, hội nghị doanh nghiệp, tọa đàm doanh nghiệp, đối thoại doanh nghiệp, diễn đàn kinh tế,
      diễn đàn đầu tư, diễn đàn thương mại, hội đồng kinh doanh, phòng thương mại, phòng thương mại và công nghiệp,
      hiệp hội doanh nghiệp, diễn đàn hợp tác kinh tế, diễn đàn kinh doanh, tọa đàm với doanh nghiệp,
      hội nghị xúc tiến`,
  },
  {
    kind: 'field',
    sectors: ['trade', 'investment'],
    words: phrases`
      kinh tế thương mại đầu tư, kinh tế thương mại và đầu tư, kinh tế đầu tư thương mại,
      kinh tế thương mại - đầu tư, kinh tế đầu tư, kinh tế và đầu tư, thương mại đầu tư, thương mại và đầu tư,
      đầu tư thương mại, đầu tư và thương mại, xúc tiến thương mại và đầu tư, xúc tiến thương mại đầu tư,
      xúc tiến đầu tư thương mại`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      kinh tế xã hội, phát triển kinh tế xã hội, kinh tế - xã hội, phát triển kinh tế, tăng trưởng kinh tế,
      kinh tế thế giới, kinh tế toàn cầu, nền kinh tế thế giới, kinh tế thị trường định hướng, tình hình kinh tế,
      kinh tế nhà nước, kinh tế vĩ mô, diễn đàn kinh tế thế giới, khủng hoảng kinh tế, thành tựu kinh tế,
      liên minh kinh tế á âu, kinh tế tư nhân, đại học kinh tế, phục hồi kinh tế, đại học ngoại thương,
      chiến tranh thương mại, căng thẳng thương mại, kinh tế quốc dân, cải cách kinh tế, ban kinh tế,
      hội nhập kinh tế quốc tế, tòa nhà công ty, ngoại giao kinh tế`,
  },
  {
    kind: 'field',
    sectors: ['investment'],
    words: phrases`
      đầu tư, nhà đầu tư, các nhà đầu tư, vốn đầu tư, fdi, đầu tư trực tiếp, đầu tư nước ngoài, bảo hộ đầu tư,
      hiệp định bảo hộ đầu tư, evipa, vốn đăng ký, dự án đầu tư, dự án còn hiệu lực, dự án fdi, dự án tại việt nam,
      dự án ở việt nam, quỹ đầu tư, rót vốn, rót thêm, rót hàng, đã rót, sẽ rót, dòng vốn, tổng vốn, thu hút đầu tư,
      đối tác công tư, ppp, môi trường đầu tư`,
  },
  {
    kind: 'field',
    sectors: ['finance'],
    words: phrases`
      tài chính, ngân hàng, tín dụng, hải quan, thuế, đánh thuế hai lần, tránh đánh thuế hai lần, oda, viện trợ,
      viện trợ nhân đạo, hỗ trợ phát triển chính thức, viện trợ phát triển, hợp tác phát triển,
      viện trợ không hoàn lại, vốn vay, vay ưu đãi, vốn vay ưu đãi, khoản vay, tín dụng ưu đãi, vốn oda, thanh toán,
      thanh toán song phương, thanh toán qr, thanh toán bằng đồng nội tệ, đồng nội tệ, bản tệ, trung tâm tài chính,
      trung tâm tài chính quốc tế, bảo hiểm, chứng khoán, kiểm toán, công nghệ tài chính, fintech, trái phiếu,
      tiền tệ`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      ngân hàng thế giới, ngân hàng phát triển châu á, quỹ tiền tệ quốc tế, miễn thuế quan, bảo hiểm xã hội,
      bảo hiểm y tế`,
  },
  {
    kind: 'field',
    sectors: ['industry'],
    words: phrases`
      công nghiệp, ngành công nghiệp, công nghiệp chế biến, công nghiệp chế tạo, công nghiệp hỗ trợ,
      công nghiệp nặng, công nghiệp nhẹ, chế biến chế tạo, chế tạo, sản xuất, sản xuất chip, khu công nghiệp,
      khu công nghiệp việt nam singapore, vsip, khai khoáng, khai thác khoáng sản, khoáng sản, khoáng sản thiết yếu,
      đất hiếm, thép, dệt may, da giày, điện tử, bán dẫn, chất bán dẫn, vi mạch, chip, chuỗi cung ứng,
      chuỗi giá trị, chuỗi sản xuất, ô tô, xe điện, hãng xe, cơ khí, chế tạo máy, đóng tàu, hóa chất, luyện kim,
      nhà máy, xi măng, phân bón, vật liệu xây dựng, lắp ráp, công nghiệp hóa`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      công nghiệp văn hóa, công nghiệp giải trí, cách mạng công nghiệp, cách mạng công nghiệp lần thứ tư,
      công nghiệp dược, công nghiệp halal, công nghiệp hóa hiện đại hóa, sản xuất nông nghiệp, sản xuất vaccine,
      sản xuất vắc xin, sản xuất thuốc, công nghiệp năng lượng, công nghiệp đường sắt, công nghiệp du lịch,
      nhà máy điện, nhà máy điện hạt nhân, nhà máy lọc dầu, nhà máy thủy điện, sản xuất lúa gạo, sản xuất nông sản`,
  },
  {
    kind: 'field',
    sectors: ['energy'],
    words: phrases`
      năng lượng, năng lượng tái tạo, năng lượng sạch, năng lượng xanh, năng lượng hạt nhân, năng lượng nguyên tử,
      năng lượng mới, an ninh năng lượng, chuyển đổi năng lượng, chuyển dịch năng lượng,
      chuyển đổi năng lượng công bằng, hiệu quả năng lượng, điện hạt nhân, nhà máy điện hạt nhân, điện gió,
      điện gió ngoài khơi, điện mặt trời, thủy điện, nhiệt điện, điện lực, lưới điện, mạng lưới điện,
      mạng lưới điện asean, truyền tải điện, mua bán điện, nhà máy điện, nguồn điện, dầu khí, dầu mỏ, khí đốt,
      khí hóa lỏng, lng, lọc dầu, lọc hóa dầu, nhà máy lọc dầu, hóa dầu, xăng dầu, than, than đá, hydro, hydrogen,
      hydro xanh, hạt nhân, petrovietnam, ninh thuận 1, công nghiệp năng lượng, thăm dò khai thác dầu khí, cáp ngầm,
      bán điện, bán thêm điện, mua điện, mua thêm điện, xuất khẩu điện, nhập khẩu điện, ngành điện`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`vũ khí hạt nhân, khí nhà kính, phi hạt nhân, đầy năng lượng`,
  },
  {
    kind: 'field',
    sectors: ['agriculture'],
    words: phrases`
      nông nghiệp, sản xuất nông nghiệp, nông nghiệp công nghệ cao, nông lâm thủy sản, nông lâm ngư nghiệp,
      nông sản, nông thủy sản, lâm nghiệp, ngư nghiệp, nghề cá, đánh cá, đánh bắt cá, thủy sản, hải sản,
      nuôi trồng thủy sản, chăn nuôi, thịt, thịt cừu, sữa chua, thịt bò và, gia súc, thịt bò, thịt lợn,
      thịt gia cầm, sữa, gạo, lúa gạo, lương thực, thực phẩm, an ninh lương thực, an toàn thực phẩm, cà phê,
      hồ tiêu, hạt điều, cao su, chè, trái cây, hoa quả, cây ăn quả, trồng lúa, rau quả, sầu riêng, thanh long,
      bưởi, vải thiều, nhãn, chanh leo, chuối, dừa, xoài, lúa mì, ngô, đậu tương, giống cây trồng, cây trồng,
      thủy lợi, kiểm dịch, kiểm dịch động thực vật, thú y, bảo vệ thực vật, halal, công nghiệp halal, iuu, thẻ vàng,
      gỗ, sản phẩm gỗ, phát triển nông thôn, tôm, cá tra, cá ngừ, chế biến thực phẩm, sản xuất lúa gạo,
      sản xuất nông sản, chế biến nông sản, nông dân`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`bộ nông nghiệp và môi trường, ẩm thực phẩm vị, cá koi`,
  },
  {
    kind: 'field',
    sectors: ['transport'],
    words: phrases`
      giao thông, giao thông vận tải, vận tải, hạ tầng, cơ sở hạ tầng, hạ tầng giao thông, cơ sở hạ tầng giao thông,
      hạ tầng chiến lược, kết cấu hạ tầng, hạ tầng lớn, kết nối hạ tầng, kết nối giao thông, logistics, hậu cần,
      hàng không, đường bay, đường bay thẳng, bay thẳng, chuyến bay, các chuyến bay, sân bay, cảng hàng không,
      cảng biển, cảng, cảng nước sâu, hàng hải, vận tải biển, vận tải hàng hải, đường biển, đường thủy, đường sắt,
      đường sắt cao tốc, đường sắt tốc độ cao, đường sắt đô thị, tàu điện ngầm, metro, đường bộ, đường cao tốc,
      cao tốc, cầu đường, cửa khẩu, cửa khẩu quốc tế, cặp cửa khẩu, cửa khẩu song phương, thông quan, quá cảnh,
      khổ tiêu chuẩn, hành lang kinh tế, hai hành lang một vành đai, vành đai và con đường, kết nối hàng không,
      tuyến đường, công nghiệp đường sắt, phát triển đô thị, phát triển hạ tầng, kết nối đường sắt`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      hạ tầng số, hạ tầng dữ liệu, hạ tầng viễn thông, hạ tầng y tế, hạ tầng năng lượng, tại sân bay,
      sân bay quốc tế nội bài, sân bay nội bài, ra sân bay, sân bay quốc tế, an toàn hàng hải, tiễn tại sân bay,
      đón tại sân bay, đến sân bay, vành đai xanh, con đường phát triển, luật hàng hải, cơ quan hậu cần`,
  },
  {
    kind: 'field',
    sectors: ['transport', 'trade'],
    words: phrases`máy bay, tàu bay, mua máy bay, máy bay boeing, máy bay airbus, airbus, boeing`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      chuyên cơ, máy bay chở, máy bay chiến đấu, máy bay quân sự, máy bay vận tải, máy bay huấn luyện`,
  },
  {
    kind: 'field',
    sectors: ['labour'],
    words: phrases`
      lao động, hợp tác lao động, nguồn lao động, lực lượng lao động, thị trường lao động, việc làm, người lao động,
      nhân lực lao động, thực tập sinh, thực tập sinh kỹ năng, xuất khẩu lao động, lao động việt nam,
      lao động thời vụ, lao động có tay nghề, lao động kỹ năng, phái cử lao động, tiếp nhận lao động,
      cung ứng lao động, di cư lao động, điều dưỡng hộ lý, an sinh xã hội, phúc lợi xã hội, tuyển dụng`,
  },
  {
    kind: 'field',
    sectors: ['labour', 'education'],
    words: phrases`
      đào tạo lao động, đào tạo công nhân, học tập và làm việc, học tập và công tác, học tập làm việc,
      học tập lao động, học tập và lao động, học tập công tác, từng học tập và làm việc, từng học hoặc làm việc,
      đào tạo công nhân kỹ thuật, đào tạo nhiều công nhân, đào tạo nhiều công nhân kỹ thuật, công nhân kỹ thuật,
      công nhân kỹ thuật cao, công nhân lành nghề, đào tạo công nhân lành nghề, đào tạo thợ, đào tạo người lao động,
      đào tạo tay nghề, đào tạo thực tập sinh`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      anh hùng lao động, đảng lao động, huân chương lao động, công đảng, tổng liên đoàn lao động, quan hệ lao động`,
  },
  {
    kind: 'field',
    sectors: ['tourism'],
    words: phrases`
      du lịch, ngành du lịch, khách du lịch, du khách, lượt khách, lượng khách, lượng du khách, khách việt nam,
      lượt du khách, khách quốc tế, hợp tác du lịch, quảng bá du lịch, công nghiệp du lịch, lữ hành, khách sạn`,
  },
]
