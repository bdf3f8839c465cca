import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

const COMPATRIOTS = phrases`người việt nam, người việt, cộng đồng người việt nam, cộng đồng người việt, kiều bào, công dân việt nam`
const ONGOING = ['', ' đang', ' hiện đang']
const LIVES = phrases`
  sinh sống học tập và làm việc, sinh sống học tập làm việc, sinh sống làm việc và học tập, sinh sống và làm việc,
  sinh sống và học tập, sinh sống làm việc học tập, học tập và làm việc, sống và làm việc, sinh sống làm ăn,
  làm ăn sinh sống, sinh sống học tập và lao động, sinh sống làm ăn và học tập, học tập sinh sống và làm việc`

/** Those who live abroad, however the sentence says what they do there. */
const living: readonly string[] = COMPATRIOTS.flatMap((who) =>
  ONGOING.flatMap((mark) => LIVES.map((life) => `${who}${mark} ${life}`)),
)

/** Society (codebook section 2). */
export const societyWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['culture'],
    words: phrases`
      văn hóa, văn hóa nghệ thuật, giao lưu văn hóa, trao đổi văn hóa, hợp tác văn hóa, nghệ thuật,
      biểu diễn nghệ thuật, nghệ sĩ, đoàn nghệ thuật, điện ảnh, phim, liên hoan phim, âm nhạc, ca nhạc, hòa nhạc,
      đoàn xiếc, vở kịch, vở diễn, ban nhạc, phim truyền hình, bộ phim, bài hát, điệu múa, múa dân gian, đoàn múa, đoàn kịch, đoàn ca múa, món ăn, cuốn sách, tủ sách, tập thơ, bức tranh, cổ vật, đêm diễn, suất diễn, buổi diễn, nhạc cụ, phim tài liệu, phim hoạt hình, phim chung, vở nhạc kịch, vở ba lê,
      hội họa, triển lãm, triển lãm tranh, triển lãm ảnh, văn học, thơ, sách, dịch thuật, xuất bản, ngôn ngữ,
      tiếng việt, tiếng nga, tiếng trung, tiếng pháp, dạy tiếng, lễ hội, liên hoan, ngày văn hóa, tuần văn hóa,
      tuần lễ văn hóa, năm văn hóa, trung tâm văn hóa, di sản, di sản văn hóa, di sản thế giới, trùng tu,
      công trình kiến trúc, kiến trúc, di tích lịch sử, bảo tồn kiến trúc, bảo tồn di sản, phục chế, bảo tồn di tích, ẩm thực, công nghiệp văn hóa, công nghiệp giải trí, công nghiệp sáng tạo, thời trang,
      múa rối nước, thư viện, bảo tàng lịch sử hai nước, âm nhạc truyền thống, thủ công mỹ nghệ, nhà hát, opera,
      ba lê, dàn nhạc, hợp xướng, múa rối, xiếc, nhiếp ảnh, khảo cổ, bản thảo, tuần phim, ngày phim, tiểu thuyết,
      dịch giả, nhà văn, nhà thơ, tác phẩm văn học, nhạc sĩ, ca sĩ, nghệ nhân, áo dài, sơn mài, thư pháp, tháp chàm,
      điêu khắc, xuân quê hương, tháng văn hóa, đêm nhạc, chương trình nghệ thuật, không gian văn hóa,
      họa sĩ, hiện vật, cải lương, đờn ca tài tử, kịch nói,
      nhạc kịch, thư họa, tranh lụa, bản dịch, dịch sang tiếng, dịch ra tiếng, đàn bầu`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      tại nhà hát, nhà hát lớn, nhà hát lớn hà nội, tại nhà hát lớn, tại bảo tàng, tương đồng văn hóa, đa văn hóa, tương đồng về văn hóa, sổ vàng, sổ tang, bảo tàng lịch sử quốc gia,
      văn hóa ứng xử, văn hóa doanh nghiệp, văn hóa lịch sử tương đồng, chính sách, nhà sách`,
  },
  {
    kind: 'field',
    sectors: ['sport'],
    words: phrases`
      đội bóng, cầu thủ, hlv, giải đấu, đấu vật, trận giao hữu, bóng bàn, bóng ném, võ sư, võ sinh, môn vật, đô vật, đua xe, kickboxing, wushu, marathon, bóng nước, thể dục dụng cụ, đấu kiếm,
      thể thao, thể dục thể thao, bóng đá, vận động viên, cầu lông, bóng chuyền, bóng rổ, võ thuật, vovinam, golf,
      olympic, thi đấu, cờ vua, bơi lội, điền kinh, thể chất, huấn luyện viên, giải bóng, giải bóng đá,
      giải bóng chuyền, giải thể thao, judo, karate, quyền anh, cử tạ, đua thuyền, bắn súng, đội tuyển, quần vợt,
      đua xe đạp, taekwondo, pencak silat,
      trận đấu, cờ tướng, sân bóng, đội tuyển bóng đá`,
  },
  {
    kind: 'field',
    sectors: ['people'],
    words: phrases`
      giao lưu nhân văn, năm giao lưu nhân văn, giao lưu nhân dân, giao lưu giữa nhân dân, giao lưu hữu nghị, giao lưu giữa người dân,
      giao lưu nhân dân hai nước, kết nối nhân dân, kết nối con người, giao lưu con người, ngoại giao nhân dân,
      đối ngoại nhân dân, hiểu biết lẫn nhau giữa nhân dân, hiểu biết giữa nhân dân, hiểu biết lẫn nhau,
      các hội hữu nghị, tổ chức nhân dân, các tổ chức nhân dân, liên hiệp các tổ chức hữu nghị, tổ chức quần chúng,
      đoàn thể quần chúng, tổ chức phi chính phủ, thanh niên, thế hệ trẻ, thanh thiếu niên, giao lưu thanh niên,
      người trẻ, cựu binh, hội cựu chiến binh, chữ thập đỏ, trẻ mồ côi, nạn nhân da cam, tình bạn hai dân tộc,
      giới trẻ, phụ nữ, hội phụ nữ, cựu chiến binh, người dân hai nước gần nhau, gắn kết nhân dân, tình cảm nhân dân,
      kênh nhân dân, giao lưu hai nước, tình nguyện viên, hậu quả chiến tranh, khắc phục hậu quả chiến tranh,
      rà phá bom mìn, tẩy độc, tẩy độc môi trường, xử lý dioxin, tẩy độc dioxin, mộ liệt sĩ, hài cốt quân nhân, nạn nhân chất độc da cam, di sản chiến tranh, bom mìn, vật nổ, chất độc da cam, dioxin, quân nhân mất tích, mia, hài cốt liệt sĩ, hài cốt,
      quy tập hài cốt, hiểu nhau, hiểu nhau hơn, thêm hiểu nhau, hiểu rõ nhau, hiểu về nhau, gần nhau hơn, gần gũi nhau hơn, thân nhau hơn, thương nhau hơn, quý nhau hơn, hoạt động giao lưu, giao lưu nhân dân và, giao lưu hữu nghị nhân dân, nhân dân hai nước hiểu,
       bom đạn, bom bi, bom chùm, lính mất tích, lính mỹ mất tích, người mất tích trong chiến tranh,
      hồ sơ người mất tích, gia đình liệt sĩ`,
  },
  {
    kind: 'sole',
    sectors: ['people'],
    words: phrases`hội hữu nghị, tổ chức hữu nghị`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      tin cậy và hiểu biết lẫn nhau, hiểu biết và tin cậy lẫn nhau, hiểu biết lẫn nhau và tin cậy,
      tôn trọng và hiểu biết lẫn nhau, ủy ban nhân dân, hội đồng nhân dân, quân đội nhân dân,
      hội nghị cấp cao thanh niên, tinh thần hiểu biết lẫn nhau, cung thanh niên`,
  },
  {
    kind: 'field',
    sectors: ['local'],
    words: phrases`
      địa phương, với tỉnh, với thành phố, giữa tỉnh, giữa thành phố, hợp tác với các tỉnh, với các tỉnh,
      các địa phương, hợp tác địa phương, giữa các địa phương, kết nối địa phương, hợp tác giữa các địa phương,
      cấp địa phương, chính quyền địa phương, bộ ngành địa phương, giữa hai địa phương, các tỉnh, các tỉnh thành,
      tỉnh thành, các tỉnh thành phố, các tỉnh biên giới, giữa các tỉnh biên giới, các địa phương biên giới,
      giữa các địa phương biên giới, địa phương có chung biên giới, các tỉnh giáp biên, giữa các tỉnh, tỉnh kết nghĩa, kết nghĩa,
      thành phố kết nghĩa, thành phố hữu nghị, quan hệ kết nghĩa, tỉnh biên giới, hợp tác giữa hai tỉnh, hai tỉnh,
      hai thành phố, địa phương hai nước, lãnh đạo địa phương, giữa hai thành phố, thành phố anh em, tỉnh giáp biên,
      chính quyền tỉnh, hợp tác cấp tỉnh, hai tỉnh biên giới, hai địa phương, hợp tác giữa các thành phố,
      giữa các bang`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`giờ địa phương, theo giờ địa phương`,
  },
  { kind: 'field', sectors: ['community'], words: living },
  {
    kind: 'field',
    sectors: ['community'],
    words: phrases`
      cộng đồng người việt, cộng đồng người việt nam, cộng đồng việt nam, cộng đồng người việt nam tại,
      người việt nam tại, người việt tại, người việt sống, người việt đang sống, người việt nam sống,
      người việt nam đang sống, người việt làm việc, người việt ở, người việt nam đang sinh sống,
      người việt đang sinh sống, người việt nam sinh sống, người việt sinh sống, người việt nam đang làm ăn,
      người việt nam học tập, người việt nam ở nước ngoài, người việt nam ở, kiều bào, bà con, bà con kiều bào,
      người gốc campuchia, người gốc lào, người campuchia gốc việt, người lào gốc việt, người gốc hoa,
      việt kiều, người gốc việt, công dân việt nam, công dân hai nước, công dân, bảo hộ công dân, thị thực,
      miễn thị thực, cấp thị thực, visa, miễn visa, lãnh sự, công tác lãnh sự, xuất nhập cảnh, nhập cảnh, đi lại,
      cư trú, di cư, dân tộc thiểu số, kiều dân, nhập tịch, thẻ tạm trú, giấy phép cư trú, người mình, giấy tờ cư trú, hội người việt, chợ của người việt,
      cộng đồng hai nước, hộ chiếu, hộ chiếu ngoại giao, hộ chiếu công vụ, hộ chiếu phổ thông, người việt mình, đồng hương, cộng đồng người, hiệp định lãnh sự,
      hợp tác lãnh sự, vấn đề lãnh sự, lĩnh vực lãnh sự, về lãnh sự, tham vấn lãnh sự, bảo hộ ngư dân, thả ngư dân,
      ngư dân bị bắt, ngư dân bị bắt giữ, đối xử nhân đạo, đưa ngư dân, trao trả ngư dân, miễn thị thực nhập cảnh,
      thị thực điện tử, giấy thông hành, thẻ cư trú, nhận trở lại công dân, người lao động và kiều bào,
      cộng đồng người gốc việt, người gốc việt tại, cộng đồng kiều bào, hồi hương công dân, người việt nam định cư,
      trục xuất, hồi hương, ngư dân bị giữ, miễn thị thực cho, cấp visa, hộ khẩu`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      cộng đồng quốc tế, cộng đồng asean, bà con vùng lũ, bà con vùng bão, bà con vùng thiên tai, bà con nông dân, bà con nghèo, bà con miền trung, bà con ngư dân, bà con trồng, tổng lãnh sự, gặp gỡ cộng đồng người việt nam, gặp cộng đồng người việt nam,
      gặp gỡ cộng đồng, gặp gỡ bà con, gặp gỡ kiều bào, thăm cộng đồng người việt nam,
      gặp gỡ cán bộ đại sứ quán và cộng đồng người việt nam, tổng lãnh sự quán,
      gặp gỡ đại diện cộng đồng người việt nam, gặp mặt cộng đồng`,
  },
]
