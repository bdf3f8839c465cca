import { paired, phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

const TONGUES = phrases`
  tiếng anh, tiếng đức, tiếng nhật, tiếng hàn, tiếng tây ban nha, tiếng bồ đào nha, tiếng bồ, tiếng ý, tiếng italia, tiếng lào,
  tiếng khmer, tiếng thái, tiếng ả rập, tiếng ba lan, tiếng séc, tiếng hungary, tiếng bulgaria, tiếng rumani, tiếng ukraina,
  tiếng mông cổ, tiếng ba tư, tiếng hindi, tiếng indonesia, tiếng mã lai, tiếng myanmar, tiếng hà lan, tiếng thụy điển,
  tiếng thổ nhĩ kỳ, tiếng do thái, tiếng kazakh, tiếng hoa, tiếng tetum`
const TAUGHT = phrases`dạy, học, lớp, khoa, khóa, giáo viên, giảng viên, thầy, cô giáo, lớp học, khóa học, người dạy, giáo trình`

const ABROAD = phrases`
  nga, hàn, hàn quốc, nhật, nhật bản, ấn, ấn độ, trung, trung quốc, mỹ, úc, pháp, đức, anh, thái, thái lan, âu, châu âu, bắc âu,
  lào, campuchia, đài loan, ba lan, kazakhstan, mông cổ, malaysia, singapore, philippines, indonesia, ả rập, tây ban nha`

const HEADS = phrases`giám đốc, phó giám đốc, tổng giám đốc, hiệu trưởng, phó hiệu trưởng, chủ tịch, phó chủ tịch, trưởng, phó, chủ`
const PLACES = phrases`
  thư viện, bảo tàng, bệnh viện, nhà hát, nhà máy, ngân hàng, nhà xuất bản, trường, trường đại học, cảng, sân bay, khách sạn, hãng phim,
  xưởng, trang trại, siêu thị, hãng tàu, hãng bay, hãng hàng không, vườn quốc gia, học viện`

/** What plain news calls by other words than the fields' own (codebook section 2). */
export const everydayWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['politics'],
    words: phrases`
      sớm họp ủy ban, họp lại ủy ban, sớm họp ủy ban hỗn hợp, sớm họp ủy ban liên chính phủ, họp lại ủy ban hỗn hợp, cử đoàn, đoàn nghị sĩ, trao đổi nghị sĩ, gửi đoàn, mời đoàn, đoàn qua lại, đoàn cấp cao qua lại, qua lại cấp cao, thăm lẫn nhau, thăm nhau, qua lại thăm nhau, năng thăm nhau, năng qua lại,
      năng gặp nhau, gặp nhau thường xuyên, gặp nhau đều hơn, gặp nhau nhiều hơn, thăm qua thăm lại, đi lại cấp cao, đi lại thăm nhau,
      mở sứ quán, mở lại sứ quán, mở lại đại sứ quán, đặt sứ quán, đặt đại sứ quán, lập sứ quán, lập đại sứ quán, đóng cửa sứ quán,
      mở cơ quan đại diện, lập cơ quan đại diện, tin nhau, tin nhau hơn, nghị sĩ hai nước, nhóm nghị sĩ, hai nhóm nghị sĩ,
      công nhận nhà nước, họp cấp thứ trưởng, họp cấp bộ trưởng, đường dây nóng giữa hai bộ ngoại giao`,
  },
  {
    kind: 'relation',
    sectors: ['politics'],
    words: phrases`bang giao, mối bang giao, quan hệ bang giao, bang giao hai nước, mối giao hảo, quan hệ giữa đôi bên, quan hệ đôi bên`,
  },
  {
    kind: 'field',
    sectors: ['security'],
    words: phrases`
      đóng tàu tuần tra, đóng tàu cảnh sát biển, đóng tàu hải quân, cứu nạn, cứu nạn trên biển, cứu hộ, đội cứu hộ, lực lượng cứu hộ, cướp biển, chống cướp biển, hải tặc, cờ bạc,
      đánh bạc qua mạng, sòng bạc, bắt cóc, tống tiền, trộm cắp, vượt biên, hàng cấm, hàng lậu, cần sa, thuốc phiện, lừa đảo,
      sàn lừa đảo, gián điệp, bộ binh, xe tăng, thiết giáp, tàu đổ bộ, phòng không, máy bay không người lái, drone, tướng lĩnh,
      tù binh, phòng cháy chữa cháy, tội phạm kinh tế, tiền giả, mại dâm, kẻ trốn nã, trốn nã, tiêm kích, chiến hạm,
      thủy quân lục chiến, cảnh vệ, đặc công, binh chủng, quân nhân, quân chủng, áo giáp, tên lửa phòng không, lính thủy,
      ca nô tuần tra, xuồng tuần tra, căn cứ quân sự, căn cứ hải quân, trường sĩ quan, dẫn giải, trùm lừa đảo, lính gác, hải giám,
      tuần duyên, cảng quân sự, nhập lậu, đưa người trái phép, buôn thuốc phiện, máy dò mìn`,
  },
  {
    kind: 'field',
    sectors: ['justice'],
    words: phrases`
      bản án, luật sư, xét xử, xử án, tương trợ hình sự, tương trợ dân sự, đặc xá, ân xá, thụ án, chấp hành án, mãn hạn tù,
      hết hạn tù, hợp tác luật pháp, lĩnh vực luật pháp, đoàn luật sư, ngành luật, vụ kiện, ra tòa, hòa giải viên`,
  },
  {
    kind: 'field',
    sectors: ['multilateral'],
    words: phrases`
      ghế không thường trực, ghế ủy viên, gia nhập asean, vào asean, kết nạp vào asean, tranh chấp biển, tranh chấp trên biển,
      tình hình ukraine, tình hình gaza, tình hình trung đông, tình hình myanmar, tình hình bán đảo triều tiên, xung đột ukraine,
      xung đột ở ukraine, xung đột ở gaza, xung đột ở trung đông, dải gaza, bỏ phiếu cho, bỏ phiếu ủng hộ, lá phiếu, dồn phiếu,
      cuộc họp asean, họp asean, các cuộc họp asean, cuộc họp của asean, cuộc họp của liên hợp quốc, việc asean, phiếu bầu, ủng hộ ứng viên, tranh cử, ghế hội đồng`,
  },
  {
    kind: 'field',
    sectors: ['trade'],
    words: phrases`
      xuất xứ, gian lận xuất xứ, gian lận thương mại, hàng qua lại, hàng hóa qua lại, đổi hàng, hàng đổi hàng, đặt mua, đặt hàng, mua về, bán chạy, tiêu thụ, chào bán,
      xuất đi, nhập về, xuất được, giá trị trao đổi, trao đổi hai chiều, trao đổi mua bán, thị phần, vào thị trường, sang thị trường,
      vào được thị trường, xuất hàng, nhập hàng, hàng xuất, hàng nhập, nhà phân phối, thương nhân, tiểu thương, đơn đặt hàng,
      container hàng, phiên chợ, hàng nga, hàng nhật, hàng hàn, hàng thái, hàng ấn, hàng lào, hàng mỹ, hàng đức, hàng bạn,
      hàng của ta, hàng của bạn, hàng của nhau, hàng của mình, thuế đối ứng, mức thuế đối ứng, bán hàng sang, làm ăn song phương,
      làm ăn hai nước, làm ăn giữa hai nước, làm ăn hai chiều, chuyện buôn bán, đường buôn bán, mua hàng của nhau, cửa hàng miễn thuế,
      đưa hàng sang, đưa hàng vào, hàng sang tay, bán lẻ`,
  },
  {
    kind: 'field',
    sectors: ['investment'],
    words: phrases`
      tìm vốn, gọi vốn, kêu gọi vốn, vốn việt, góp tiền, vốn ngoại, vốn nhật, vốn hàn, vốn mỹ, vốn đức, vốn thái, vốn nga, vốn ấn, vốn trung quốc, vốn singapore, vốn tư nhân,
      dòng tiền, cổ đông, thâu tóm, mua lại công ty, lập công ty con, mở chi nhánh, đổ hơn * tỷ, đổ hơn * triệu,
      rót hơn * tỷ, rót hơn * triệu, rót gần * tỷ, rót gần * triệu, bỏ hơn * tỷ, bỏ hơn * triệu, rót khoảng * triệu, đổ thêm * triệu,
      đổ thêm * tỷ, chủ đầu tư`,
  },
  {
    kind: 'field',
    sectors: ['finance'],
    words: phrases`
      giảm thuế tài nguyên, miễn thuế thu nhập, giảm thuế thu nhập, cấp vốn, trả tiền, tiền mặt, tiền giúp, khoản giúp, món tiền, khoanh nợ, giãn nợ, hoãn nợ, nợ nần, trả dần nợ, thẻ atm, chuyển tiền,
      đồng rúp, đồng rúp và, đồng kíp, đồng baht, đồng nhân dân tệ, đồng rupee, nội tệ, ngoại tệ, tiền trợ giúp, tiền hỗ trợ,
      quỹ giúp, mua chịu, trả chậm, cho vay ưu đãi, vay ngân hàng`,
  },
  {
    kind: 'field',
    sectors: ['transport'],
    words: phrases`
      kênh suez, kênh panama, kênh đào, eo biển, tàu qua kênh, bắc cầu qua, tàu điện, tàu biển, cước tàu, cước vận tải, vé tàu, phà, tuyến phà, kho lạnh, kho ngoại quan, chuyển phát, bằng lái,
      bến xe, slot bay, suất bay, sân đỗ, đào hầm, hầm xuyên núi, tàu cao tốc, hãng vận tải, tàu chợ, đường nhựa, tuyến xe,
      tuyến xe khách, nối đường, trạm dừng, cầu phao, tàu kéo, cảng sông, bến tàu, đường băng, cất hạ cánh`,
  },
  {
    kind: 'field',
    sectors: ['labour'],
    words: phrases`
      tuyển * kỹ sư, tuyển * thợ, tuyển * công nhân, tuyển * người, tuyển * lao động, tuyển thêm * người, tuyển thêm * thợ, nhận * thợ, nhận * lao động,
      nhận * công nhân, nhận thêm * thợ, nhận thêm * người, nhận thêm * lao động, cần * thợ, cần * người, thiếu * thợ, thiếu * người, đòi thêm * người,
      hạn ngạch lao động, công ty môi giới, doanh nghiệp môi giới, bảo hiểm xã hội, hiệp định bảo hiểm xã hội, chủ sử dụng, chủ thuê, đầu bếp, tài xế, giúp việc, người giúp việc, nhận người làm, đi làm thuê, làm thuê, lao công, tìm việc, hái nho, hái táo,
      hái cà phê, làm nông trại, phí môi giới, tiền công, người lao động, đi làm mùa, sang làm ở, sang làm cho, làm việc theo mùa,
      suất lao động, xuất cảnh lao động, thợ lặn, thợ tiện, thợ sửa, thợ cơ khí, thợ nề, thợ điện lạnh`,
  },
  {
    kind: 'field',
    sectors: ['tourism'],
    words: [
      ...paired(['khách'], ABROAD),
      ...phrases`
        lượt người, tour, tua du lịch, chuyến du lịch, nghỉ mát, tắm biển, resort, kỳ nghỉ, hướng dẫn viên, charter, khách charter,
        bãi tắm, khách đi tàu, khách nghỉ dưỡng, mùa du lịch, nơi nghỉ mát`,
    ],
  },
  {
    kind: 'field',
    sectors: ['science'],
    words: phrases`
      đề tài, kính viễn vọng, phi hành gia, tàu vũ trụ, phòng lab, tế bào gốc, giải mã gen, bộ gen, nguồn gen, địa chấn,
      khảo sát biển, nano, ngành sinh học, sinh học phân tử, sinh học biển, toán học, ngành toán, phát minh, nhà phát minh, lò phản ứng nghiên cứu, kính hiển vi`,
  },
  {
    kind: 'field',
    sectors: ['digital'],
    words: phrases`
      hồ sơ điện tử, hóa đơn điện tử, vé điện tử, giao dịch điện tử, học bạ điện tử, thư viện điện tử, cổng điện tử, thuê bao,
      halotel, mytel, bitel, natcom, telemor, lumitel, nexttel, nhà mạng, 4g, sóng 4g, mạng 4g, mạng 5g, máy chủ, lập trình,
      lập trình viên, máy tính, cáp biển, cáp quang biển, chính quyền số, căn cước số, chợ mạng, học máy, mô hình ngôn ngữ,
      tiền số, tiền điện tử, bản đồ số, trạm phát sóng, cột sóng, phủ sóng, game, kho dữ liệu, cơ sở dữ liệu, ứng dụng điện thoại,
      sàn thương mại điện tử`,
  },
  {
    kind: 'field',
    sectors: ['digital', 'health'],
    words: phrases`bệnh án điện tử, sổ sức khỏe điện tử, khám từ xa, khám bệnh từ xa`,
  },
  {
    kind: 'field',
    sectors: ['health'],
    words: phrases`
      insulin, bệnh không lây nhiễm, không lây nhiễm, kháng thuốc, kháng kháng sinh, kháng sinh, bệnh truyền nhiễm, truyền nhiễm,
      tiểu đường, đái tháo đường, huyết áp, tăng huyết áp, lọc máu, sản phụ, ca ghép, ghép thận, ghép gan, ghép tim, viêm gan,
      bại liệt, cấp cứu, bệnh án, người bệnh, nha sĩ, trẻ sơ sinh, sơ sinh, bệnh phong, dị tật, hở hàm ếch, chân giả, tay giả,
      chân tay giả, xe lăn, tâm thần, kính mắt, thủy tinh thể, bệnh sởi, dịch sởi, cúm, dịch cúm, hộ sinh, đỡ đẻ,
      phục hồi chức năng, chăm người già, bệnh tim, bệnh phổi, bệnh thận, bệnh gan, bệnh mắt, khám răng, phòng mổ, trợ thính,
      sức khỏe, thụ tinh ống nghiệm, ngân hàng máu, tiền mãn kinh, đột quỵ, lao phổi, tiêm phòng, mũi tiêm, y cụ, bông băng,
      trạm y tế xã, chữa cháy bỏng, bỏng, mắt hột, mổ cho`,
  },
  {
    kind: 'field',
    sectors: ['environment'],
    words: phrases`
      đo mặn, đo mực nước, trạm đo mưa, trạm đo mặn, phao đo, đo gió, phá rừng, chặt rừng, rừng đầu nguồn, rừng nguyên sinh, rùa biển, chim di cư, loài quý hiếm, thú quý, rác, đốt rác, xử lý rác,
      nước uống, nước sinh hoạt, hồ chứa, bờ kè, đắp đê, khí tượng, dự báo thời tiết, dự báo bão, cảnh báo lũ, tràn dầu, vườn thú,
      chống lũ, đỉnh lũ, mùa lũ, trận lũ, trận lụt, chống bão, dòng sông, lòng sông, nước biển, bờ biển sạt lở, hạn hán kéo dài`,
  },
  {
    kind: 'field',
    sectors: ['education'],
    words: phrases`
      trao đổi học viên, học kỳ, học viên, erasmus, erasmus+, fulbright, chevening, luận văn, trường cấp ba, trường cấp hai, trường cấp một,
      chương trình học, phân hiệu, truyền nghề, ngành học, kỳ thi, người dạy, người thầy, năm học, khai giảng, học sinh giỏi,
      lớp nghề, khóa học từ xa, học từ xa, học trực tuyến, trường sư phạm, sư phạm, trường bay`,
  },
  { kind: 'field', sectors: ['education', 'culture'], words: paired(TAUGHT, TONGUES) },
  {
    kind: 'field',
    sectors: ['culture'],
    words: [
      ...TONGUES,
      ...phrases`
        ăn tết, đón tết, vui tết, hội xuân, tết cộng đồng, phòng tranh, tranh sơn dầu, tranh dân gian, tranh đông hồ, truyện kiều,
        dựng tượng, bức tượng, pho tượng, lập bảo tàng, hai bảo tàng, bảo tàng hai nước, phòng trưng bày, di tích, dân ca, quan họ,
        nhã nhạc, cồng chiêng, rối nước, vở chèo, hát chèo, tuồng, ca trù, trà đạo, nón lá, thổ cẩm, hoa hậu, mỹ sơn, tháp chăm,
        văn nghệ, ca múa, ca múa nhạc, buổi biểu diễn, đêm biểu diễn, sang biểu diễn, làm phim, quay phim, đoàn phim, chiếu phim,
        hội làng, truyện tranh, truyện ngắn, nhà làm phim, đạo diễn, diễn viên, ca khúc, bản nhạc, góc sách, dịch sách, in sách,
        tuần lễ việt nam, ngày việt nam`,
    ],
  },
  {
    kind: 'field',
    sectors: ['sport'],
    words: phrases`
      đá bóng, giao hữu, đá giao hữu, tuyển nữ, tuyển nam, tuyển thủ, giải chạy, sea games, asiad, khúc côn cầu, bóng bầu dục,
      cricket, bắn cung, trượt băng, yoga, sân vận động, môn võ, kéo co, đua ngựa, cờ vây, bóng chày, bóng đá trẻ, bóng đá nữ,
      đội bóng đá, câu lạc bộ bóng đá`,
  },
  {
    kind: 'field',
    sectors: ['people'],
    words: phrases`
      hài cốt lính, hài cốt lính mỹ, hài cốt quân nhân mỹ, hài cốt bộ đội, mộ lính, thiếu nhi, nạn nhân chiến tranh, kỷ vật chiến tranh, kỷ vật liệt sĩ, quân nhân mỹ mất tích, người mỹ mất tích, lính mất tích,
      công đoàn, hồ sơ liệt sĩ, mộ bộ đội, dân hai nước hiểu, tình bạn giữa hai dân tộc, giao lưu giữa dân hai nước`,
  },
  {
    kind: 'field',
    sectors: ['local'],
    words: phrases`
      tỉnh bạn, thành phố bạn, hai huyện, hai quận, thành phố chị em, thị trưởng hai thành phố, tỉnh * và tỉnh, tỉnh * * và tỉnh,
      thành phố * và thành phố, thành phố * * và thành phố`,
  },
  {
    kind: 'field',
    sectors: ['community'],
    words: phrases`thả * ngư dân, thả * * ngư dân, bắt * ngư dân, bắt giữ * ngư dân, giữ * ngư dân, trả * ngư dân, trao trả * ngư dân, đưa * ngư dân, thả tàu cá, visa điện tử, cấp visa điện tử, hộ chiếu điện tử, quốc tịch, nhập quốc tịch, định cư, con lai, cô dâu việt, chợ người việt, hội đồng hương, người mình ở, giấy tờ cho bà con`,
  },
  {
    kind: 'tax',
    sectors: ['finance'],
    words: phrases`thuế, đóng thuế, đánh thuế, chịu thuế, nộp thuế, giảm thuế, miễn thuế, hạ thuế, tăng thuế, bớt thuế, áp thuế, mức thuế, miễn thuế cho`,
  },
  { kind: 'people', sectors: ['tourism'], words: ['khách'] },
  {
    kind: 'gift',
    sectors: ['finance'],
    words: phrases`
      đưa cho, đưa tận tay, trao, trao tặng, tặng, giúp, ủng hộ, hỗ trợ, đóng góp, chuyển, gửi tặng, biếu, trích, cứu trợ, giúp đỡ, gửi giúp, góp giúp, trao giúp`,
  },
  {
    kind: 'goods',
    sectors: ['trade'],
    words: phrases`
      vào được, được vào, cho vào, xin vào, sẽ vào, vào trước tết, vào siêu thị, ở siêu thị, vào việt nam, sang việt nam, vào châu âu, vào mỹ,
      vào nhật, vào trung quốc, xuất ngoại, sang được, lên đường sang, đi châu âu, cho bán, được bán`,
  },
  {
    kind: 'sale',
    sectors: ['trade'],
    words: phrases`mua bán, ta nhập, ta xuất, họ nhập, bạn nhập, nước này nhập, đổi lấy, mua, bán, mua lại, bán lại, mua thêm, bán thêm, nhập thêm, xuất thêm, nhập về, chào bán, hỏi mua, dạm mua, mua về, bán ra`,
  },
  {
    kind: 'none',
    sectors: [],
    words: [
      ...paired(HEADS, PLACES),
      ...phrases`tùy viên văn hóa, tùy viên báo chí, tham tán thương mại, tham tán kinh tế, tham tán văn hóa, tham tán công sứ, tham tán nông nghiệp`,
    ],
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`bán đảo, bán kết, bán cầu, bán thời gian, bán kính, mua chuộc, mua vui, mua chưa, lọt vào bán kết, mua bán sáp nhập`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      vì bão, do bão, vì lũ, do lũ, vì mưa lũ, do mưa lũ, vì hạn hán, do hạn hán, vì dịch bệnh, do dịch bệnh, vì dịch, vì động đất,
      qua màn hình, trên màn hình, dịp apec, bên lề apec, nhân apec, tuần lễ cấp cao apec, dịp asem, bằng máy bay, bản thảo hiệp định, bản thảo thỏa thuận, bản thảo kế hoạch, chuyến bay chở, chuyến bay cứu trợ, chuyến bay đưa, chuyến bay giải cứu, chuyến bay nhân đạo, chuyến bay đặc biệt, vào cảng,
      cập cảng, thăm cảng, rời cảng, ghé cảng, cập cảng quốc tế, vào cảng quốc tế, tại cảng, trên cầu cảng, chúc sức khỏe,
      thăm hỏi sức khỏe, lý do sức khỏe, tình hình sức khỏe, vì sức khỏe, bằng tiếng anh, bằng tiếng đức, bằng tiếng pháp,
      bằng tiếng việt, bằng tiếng nga, bằng tiếng nhật, bằng tiếng hàn, bằng tiếng lào, bằng tiếng tây ban nha`,
  },
]
