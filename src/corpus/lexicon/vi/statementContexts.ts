import { phrases } from '../phrases.ts'
import type { ContextWords } from '../StatementWords.ts'

/** What surrounds a sector or a speaker (codebook sections 1, 2 and 4). */
export const contextWords: readonly ContextWords[] = [
  {
    context: 'aim',
    words: phrases`
      trao đổi về, thảo luận về, bàn về, trao đổi ý kiến về, trao đổi sâu rộng về, hội đàm về, tăng cường, đẩy mạnh, thúc đẩy, mở rộng, củng cố, làm sâu sắc, làm sâu sắc hơn, làm sâu sắc hơn nữa,
      làm sâu sắc thêm, nâng cấp, nâng tầm, giai đoạn mới, trang mới, chương mới, kỷ nguyên mới, thời kỳ mới,
      xung lực, động lực, nâng lên, nâng, đưa, phát triển, sự phát triển, vun đắp, thiết lập, đặt, lập, nối lại, khôi phục, tái lập, xác lập, tuyên bố,
      công bố, thông qua, coi trọng, luôn coi trọng, rất coi trọng, đặc biệt coi trọng, ưu tiên, trở thành, gìn giữ,
      giữ gìn, tạo động lực, tạo xung lực, xung lực mới, động lực mới, tạo nền tảng, nền tảng, bước ngoặt,
      tầm cao mới, lên tầm cao, lên tầm, chiều sâu, thắt chặt, gắn kết, bình thường hóa, lên, đi vào chiều sâu,
      cam kết, chính sách, phương hướng, định hướng, tầm nhìn, biện pháp, thực chất, hiệu quả, tích cực, dành ưu tiên,
      khẳng định tầm quan trọng, tầm quan trọng, quan trọng, xây dựng, đóng góp vào, góp phần vào, bồi đắp, kiến tạo,
      giai đoạn phát triển mới, giai đoạn phát triển mới trong, giai đoạn phát triển mới cho, giai đoạn phát triển mới của, giai đoạn hợp tác mới, giai đoạn hợp tác mới trong, thời kỳ phát triển mới, thời kỳ phát triển mới trong, thời kỳ phát triển mới cho, mở ra giai đoạn, mở ra thời kỳ, mở ra chương mới, mở ra trang mới, mở ra chương mới trong, mở ra trang mới trong, mở ra giai đoạn mới trong, mở ra thời kỳ mới trong, tạo bước ngoặt trong, tạo đột phá trong, tăng cường trong, giai đoạn mới trong, trang mới trong, chương mới trong, kỷ nguyên mới trong, thời kỳ mới trong,
      dấu mốc mới trong, cột mốc mới trong, mốc son mới trong, bước ngoặt trong, bước ngoặt mới trong, đột phá trong,
      đột phá mới trong, bước đột phá trong, bước phát triển mới trong, bước tiến mới trong, bước phát triển mới của,
      bước tiến mới của, xung lực mới trong, động lực mới trong, luồng sinh khí mới trong, bước chuyển mới trong,
      bước chuyển trong, bước phát triển mới cho, động lực mới cho, xung lực mới cho, mở đường cho, tạo đà cho`,
  },
  {
    context: 'setting',
    words: phrases`
      trong khuôn khổ, khuôn khổ, phù hợp với khuôn khổ, phù hợp với, trên cơ sở, trên nền tảng, dựa trên,
      theo tinh thần, trên tinh thần, tinh thần, trụ cột trong, trụ cột của, trụ cột trung tâm trong,
      trụ cột trung tâm của, trụ cột quan trọng trong, trụ cột quan trọng của, trụ cột chính của, trụ cột chính trong,
      một trong những trụ cột của, nền tảng của, điểm sáng trong, điểm sáng của, điểm nhấn trong, điểm nhấn của,
      thành tựu của, phát triển tốt đẹp của, phát triển tích cực của, phát triển mạnh mẽ của, sự phát triển của,
      bước phát triển của, bước tiến của, bước tiến trong, bước phát triển tích cực của, những bước phát triển của,
      những bước phát triển tích cực của, phát triển tốt đẹp trong, phát triển tích cực trong, thành tựu to lớn của,
      thành tựu trong, kết quả của, biểu tượng của, biểu tượng cho, minh chứng cho, minh chứng của, dấu ấn của,
      lịch sử, truyền thống, năm đặt, năm ngày đặt, năm lập, năm ngày lập, năm nối lại, năm thiết lập, năm ngày thiết lập, năm quan hệ, kỷ niệm, kể từ khi thiết lập,
      từ khi thiết lập, kể từ khi, sau khi thiết lập, sau khi nâng cấp, kể từ khi nâng cấp, động lực của,
      nội dung của, vai trò lớn trong, vai trò quan trọng trong, vai trò trong, cầu nối trong, cầu nối cho, trong,
      xứng tầm với, tương xứng với, tương xứng với tiềm năng, xứng tầm, nhờ, của năm, năm thứ, thập kỷ qua`,
  },
  {
    context: 'organBefore',
    words: phrases`
      đại sứ quán, sứ quán, tổng lãnh sự quán, bộ, bộ trưởng, thứ trưởng, bộ trưởng bộ, thứ trưởng bộ, quốc vụ khanh, ủy ban, chủ nhiệm ủy ban,
      phó chủ nhiệm ủy ban, chủ tịch ủy ban, cục, cục trưởng, tổng cục, tổng cục trưởng, vụ, vụ trưởng, sở,
      giám đốc sở, ban, trưởng ban, viện, viện trưởng, học viện, giám đốc học viện, trường, trường đại học, đại học,
      hiệu trưởng, hiệp hội, hội, chủ tịch hội, chủ tịch hiệp hội, liên đoàn, trung tâm, tập đoàn, công ty,
      tổng công ty, phòng, báo, tạp chí, ngân hàng, quỹ, cơ quan, đảng, tổng thư ký, tham tán, tùy viên, lãnh đạo bộ,
      các bộ, hội đồng, bảo tàng, cung, nhà hát, người phát ngôn bộ, tòa án, chánh án, viện kiểm sát, bộ tư lệnh,
      văn phòng, phòng thương mại và`,
  },
  { context: 'organAfter', words: phrases`jsc, group, corporation, news` },
  { context: 'cooperation', words: phrases`hợp tác, giao lưu, trao đổi, quan hệ, lĩnh vực` },
  {
    context: 'both',
    words: phrases`
      hai bên, đôi bên, cả đôi bên, đôi nước, hai nước, hai quốc gia, hai nhà lãnh đạo, hai lãnh đạo, hai thủ tướng,
      hai tổng thống, hai chủ tịch, hai bộ trưởng, hai ngoại trưởng, hai nguyên thủ, hai chính phủ, hai đoàn, hai ông,
      hai bà, hai vị, cả hai bên, cả hai nước, cả hai, cả hai bộ trưởng, cả hai nhà lãnh đạo, hai chủ tịch quốc hội,
      hai đảng, hai quốc hội, hai dân tộc, hai phía, các bên, hai tổng bí thư, lãnh đạo hai nước, hai bộ, họ,
      hai bộ trưởng quốc phòng, hai bộ trưởng ngoại giao, hai đồng chí, lãnh đạo hai bên, hai phó thủ tướng,
      hai thứ trưởng, hai trưởng đoàn, chủ và khách, hai cơ quan, hai địa phương, hai tỉnh, hai thành phố, ba nước,
      cùng nhau, hai trường, hai hội, hai ngành, hai ngân hàng, hai tập đoàn, hai công ty, hai doanh nghiệp, hai viện,
      hai quân đội, hai lực lượng, hai hãng, hai tòa án, hai viện kiểm sát, hai hãng thông tấn, hai đài, hai cảng,
      hai học viện, hai đại học, hai trường đại học, hai phòng thương mại, hai hiệp hội, hai hội hữu nghị,
      hai hải quân, hai không quân, hai bộ quốc phòng, hai bộ ngoại giao, hai bộ công an, hai bộ tư pháp,
      hai bộ tài chính, hai đại sứ, hai quốc vương, hai nền kinh tế, hai nhà nước, hai vị lãnh đạo, hai vị bộ trưởng,
      hai chủ tịch nước, hai vị chủ tịch, hai cơ quan lập pháp, hai nghị viện, hai ủy ban, hai đồng chủ tịch,
      hai phân ban, hai tổ chức, hai đoàn thể, hai liên đoàn, hai trung ương hội, hai trung tâm, hai bệnh viện,
      hai thủ đô, hai huyện, hai quận, hai bang, hai tổng cục, hai cục, hai nước anh em, hai nước láng giềng,
      các nhà lãnh đạo hai nước, cả hai phía, hai phía đối tác, hai đối tác, bộ công an hai nước,
      bộ quốc phòng hai nước, bộ ngoại giao hai nước, hai bộ trưởng công an, hai bộ trưởng tư pháp,
      hai bộ trưởng tài chính, hai bộ trưởng công thương, hai thống đốc, hai chánh án, hai viện trưởng, hai tư lệnh,
      hai tổng tham mưu trưởng, hai chính ủy, hai bí thư, hai tổng thư ký, hai tỉnh trưởng, hai thị trưởng,
      hai vị đại sứ, quan chức hai nước, chính phủ hai nước, quốc hội hai nước`,
  },
  {
    context: 'talks',
    words: phrases`
      cuộc hội đàm, buổi hội đàm, các cuộc thảo luận, cuộc thảo luận, cuộc gặp, cuộc trao đổi, các cuộc trao đổi,
      cuộc đàm phán, các cuộc đàm phán, phiên họp, cuộc họp, cuộc điện đàm, cuộc hội kiến, đối thoại, buổi làm việc,
      các cuộc hội đàm, buổi tiếp, hội nghị`,
  },
  {
    context: 'include',
    words: phrases`
      bao gồm, gồm, gồm có, liên quan đến, liên quan tới, quy định, quy định về,
      đề cập đến, đề cập tới`,
  },
  {
    context: 'refer',
    words: phrases`
      các lĩnh vực trọng tâm, lĩnh vực trọng tâm, các lĩnh vực ưu tiên, lĩnh vực ưu tiên, các lĩnh vực hợp tác,
      lĩnh vực hợp tác, các nội dung hợp tác, nội dung hợp tác, trong đó, cụ thể, trọng tâm, trọng tâm là, nhất là, đặc biệt là, đặc biệt trong lĩnh vực, đặc biệt trên lĩnh vực,
      đặc biệt trong các lĩnh vực, đặc biệt trên các lĩnh vực, tiêu biểu là, điển hình là, đáng chú ý là`,
  },
  {
    context: 'item',
    words: phrases`
      một là, hai là, ba là, bốn là, năm là, sáu là, bảy là, tám là, chín là, mười là, thứ nhất, thứ hai, thứ ba,
      thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, cuối cùng`,
  },
  {
    context: 'ceremony',
    words: phrases`
      lễ đón, lễ đón chính thức, lễ đón trọng thể, lễ tiễn, đặt vòng hoa, vòng hoa, đặt hoa, dâng hương, dâng hoa,
      viếng lăng, viếng, duyệt đội danh dự, đội danh dự, quốc ca, quốc thiều, 21 phát đại bác, quốc yến,
      tiệc chiêu đãi, chiêu đãi, trồng cây, cắt băng, chụp ảnh, tưởng niệm, đài tưởng niệm, lăng chủ tịch,
      đại sứ trình quốc thư, trình thư ủy nhiệm, gõ búa, đón tiếp nồng hậu, đón tiếp trọng thị, đón tiếp nồng ấm`,
  },
  {
    context: 'anniversary',
    words: phrases`
      kỷ niệm, năm thiết lập quan hệ ngoại giao, năm quan hệ ngoại giao, năm đặt quan hệ, năm đặt quan hệ ngoại giao, năm ngày đặt quan hệ ngoại giao, năm lập quan hệ ngoại giao, năm ngày lập quan hệ ngoại giao, năm ngày thiết lập quan hệ ngoại giao, năm ngày thiết lập ngoại giao, năm nối lại quan hệ ngoại giao, năm ngày đặt quan hệ, năm lập quan hệ, năm ngày lập quan hệ, năm nối lại quan hệ, năm ngày thiết lập, ngày thiết lập quan hệ,
      năm hữu nghị, năm của quan hệ`,
  },
  {
    context: 'bilateral',
    words: phrases`
      hợp tác, song phương, hai chiều, viện trợ, tài trợ, hỗ trợ, giúp, cung cấp, trao tặng, tặng, học bổng, vay,
      khoản vay, hai bên, hai nước, hai quốc gia, chung, cùng, lẫn nhau, với nhau, đối tác, quan hệ, giao lưu,
      trao đổi, hiệp định, thỏa thuận, biên bản ghi nhớ, ý định thư, giữa, hữu nghị, kết nối, nước ngoài, nước bạn,
      kim ngạch, cả hai, hai ông, liên kết`,
  },
  {
    context: 'group',
    words: phrases`
      nhóm giải pháp, nhóm việc, nhóm vấn đề, nhóm nội dung, nhóm biện pháp, nội dung, giải pháp, biện pháp,
      phương hướng, định hướng, đề xuất, trọng tâm, lĩnh vực sau, như sau, sau đây, các lĩnh vực, trụ cột,
      nhóm nhiệm vụ, nhiệm vụ`,
  },
  {
    context: 'raised',
    words: phrases`
      nâng cấp, nâng lên, nâng tầm, được củng cố, được tăng cường, củng cố, lên tầm, đã lên, lên thành, thành đối tác,
      được nâng, lên mức, cần được gìn giữ, được gìn giữ, cần gìn giữ, được vun đắp, được bồi đắp, được làm sâu sắc`,
  },
  {
    context: 'grown',
    words: phrases`
      tiếp tục phát triển, phát triển hơn nữa, phát triển mạnh mẽ, phát triển mạnh, phát triển sâu rộng,
      phát triển thực chất, phát triển ổn định, phát triển bền vững, phát triển tốt đẹp, phát triển tích cực,
      phát triển toàn diện, phát triển lên, phát triển hiệu quả, ngày càng phát triển, ngày càng sâu rộng,
      ngày càng sâu sắc, ngày càng thực chất, ngày càng hiệu quả, ngày càng bền chặt, ngày càng gắn bó,
      ngày càng tốt đẹp, ngày càng đi vào, đi vào chiều sâu, đi vào thực chất, sâu sắc hơn, tốt đẹp hơn, hiệu quả hơn,
      thực chất hơn, bền chặt hơn, chặt chẽ hơn, gắn bó hơn, mạnh mẽ hơn, tốt đẹp và hiệu quả, bước sang, bước vào,
      vươn tới, vươn lên, có bước phát triển, có những bước phát triển, đạt tầm cao mới, lên tầm cao mới, đơm hoa`,
  },
  {
    context: 'past',
    words: phrases`
      đến nay, cho đến nay, từ đó đến nay, thời gian qua, trong thời gian qua, những năm qua, trong những năm qua,
      nhiều năm qua, trong nhiều năm qua, năm qua, năm vừa qua, vừa qua, thời gian vừa qua, trước đây, gần đây,
      những năm gần đây, trong những năm gần đây, thập kỷ qua, thập niên qua, nửa thế kỷ qua, tháng qua, năm ngoái`,
  },
  {
    context: 'since',
    words: phrases`kể từ khi, từ khi, kể từ sau khi, kể từ, từ sau khi, sau khi, sau chuyến thăm, từ chuyến thăm`,
  },
  {
    context: 'deal',
    words: phrases`
      các văn kiện, các biên bản ghi nhớ, một thỏa thuận, một văn kiện, các thỏa thuận, các hợp đồng, các hiệp định,
      các bản ghi nhớ, những văn kiện này, các văn kiện này, các văn bản, các văn kiện đã ký, các văn kiện được ký,
      văn kiện thứ hai, bản ghi nhớ thứ hai, thỏa thuận thứ hai, thỏa thuận thứ ba, một bản ghi nhớ,
      một biên bản ghi nhớ, một hiệp định, các văn kiện còn lại, các thỏa thuận còn lại`,
  },
  { context: 'field', words: phrases`lĩnh vực, đời sống, ngành, nền` },
  { context: 'according', words: phrases`theo, theo lời, dẫn lời` },
  {
    context: 'instrument',
    words: phrases`
      văn kiện, các văn kiện, thỏa thuận, biên bản ghi nhớ, hiệp định, hợp đồng, tuyên bố chung, ý định thư,
      nghị định thư, kế hoạch hành động, chương trình hợp tác, công hàm, các công hàm, bản ghi nhớ, văn bản,
      các văn bản, thỏa thuận hợp tác, hiệp ước, bản thỏa thuận, biên bản, bản ý định thư, biên bản hợp tác,
      thư bày tỏ ý định, kế hoạch hợp tác, tuyên bố ý định, văn bản hợp tác, văn kiện hợp tác, biên bản thỏa thuận`,
  },
  {
    context: 'guest',
    words: phrases`
      nước này, quốc gia này, đất nước này, xứ này, người đồng cấp, vị đại sứ, ngài đại sứ, nhà ngoại giao này,
      vị bộ trưởng, lãnh đạo nước bạn, bộ trưởng nước bạn, đồng chí khách`,
  },
  {
    context: 'backdrop',
    words: phrases`
      trong bối cảnh nhu cầu, do tình hình, vì tình hình, do ảnh hưởng của, do tác động của, dưới tác động của, sau cơn bão, sau bão,
      sau siêu bão, sau trận động đất, sau động đất, sau trận lũ, sau đợt lũ, sau thảm họa, trước tình hình, theo số liệu,
      theo số liệu của, theo số liệu thống kê của, theo thống kê, theo thống kê của, theo báo cáo của, theo công bố của,
      theo thông tin từ, theo nguồn tin, theo tổng cục, theo cục, số liệu của, thống kê của, trong bối cảnh thế giới,
      trong bối cảnh tình hình, trong bối cảnh khu vực, trong bối cảnh dịch, trong bối cảnh đại dịch,
      trong bối cảnh kinh tế thế giới, trong bối cảnh toàn cầu`,
  },
  {
    context: 'front',
    words: phrases`
      để, nhằm, để góp phần, nhằm góp phần, để tiếp tục, nhằm tiếp tục, với mục tiêu, với mong muốn, với mục đích,
      với tinh thần, trên tinh thần, trên cơ sở, nhằm mục đích, nhằm mục tiêu, vì mục tiêu`,
  },
  {
    context: 'route',
    words: phrases`
      đường bay, đường bay thẳng, chuyến bay, chuyến bay thẳng, tuyến bay, bay thẳng, đường sắt, tuyến đường sắt, cao tốc,
      đường cao tốc, tuyến cao tốc, tuyến tàu, tuyến đường, tuyến xe buýt, tuyến vận tải, tuyến container, cáp quang`,
  },
  { context: 'quiet', words: phrases`một trong những, một trong các, một trong số các, một trong số những` },
  { context: 'project', words: phrases`dự án, các dự án, dự án đầu tư, dự án fdi` },
  { context: 'parties', words: phrases`giữa` },
  {
    context: 'turn',
    words: phrases`
      nhân dịp này, sau hội đàm, sau cuộc hội đàm, kết thúc hội đàm, cùng ngày, trước đó, sau đó, ngay sau,
      chiều cùng ngày, sáng cùng ngày, tối cùng ngày, trong khi đó, sau lễ đón, ngay sau hội đàm, sau cuộc gặp,
      kết thúc cuộc hội đàm`,
  },
  {
    context: 'same',
    words: phrases`
      những hoạt động này, các hoạt động này, hoạt động này, những sự kiện này, các sự kiện này, các dự án này,
      những dự án này, các chương trình này`,
  },
  {
    context: 'coming',
    words: phrases`
  tháng tới, tuần tới, năm tới, sang năm, năm sau, tháng sau, tuần sau, ngày mai, nay mai, mai mốt, ít hôm nữa, vài tháng nữa,
  sang tháng, sang tuần, sang xuân, cuối năm nay, đầu năm sau, đầu năm tới, quý tới, hè tới, mùa hè tới, mùa tới, vụ tới, thu tới,
  xuân tới, mùa thu tới, mùa xuân tới, mùa đông tới, từ năm tới, từ năm sau, từ tháng tới, từ tháng sau, cuối năm tới, giữa năm tới,
  giữa năm sau, những năm tới, vài năm tới, năm năm tới, mười năm tới, rồi đây, mai này`,
  },
  { context: 'self', words: phrases`tôi, chúng tôi, nước tôi, phía tôi, bản thân tôi, các hãng nước tôi` },
  {
    context: 'visitor',
    words: phrases`khách, phía khách, bên khách, ông khách, vị khách, vị khách quý, vị khách mời, các vị khách, đoàn khách, nhà lãnh đạo khách`,
  },
  { context: 'host', words: phrases`chủ nhà, phía chủ nhà, bên chủ nhà, nước chủ nhà, ông chủ nhà, lãnh đạo chủ nhà` },
  {
    context: 'quiet',
    words: phrases`theo tôi, theo ý tôi, theo chúng tôi, khách sạn, khách du lịch, lượt khách, du khách, hành khách, khách quốc tế, khách mời, đón khách, khách tây, đông khách, khách hàng, chính khách, đắt khách, xe khách, tàu khách, khách nước ngoài, khách nội địa, lượng khách, chính khách`,
  },
]
