import { phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

/** What a word does to the stage (codebook section 3). */
export const cueWords: readonly CueWords[] = [
  {
    cue: 'say',
    words: phrases`
      cho biết, nói, nói rằng, nhấn mạnh, khẳng định, tái khẳng định, nêu rõ, nêu bật, cho rằng, đánh giá,
      đánh giá cao, đánh giá rất cao, chia sẻ, chia sẻ rằng, phát biểu, bày tỏ, bày tỏ tin tưởng, bày tỏ vui mừng,
      bày tỏ ấn tượng, ghi nhận, nhận định, cho hay, thông báo, thông tin, thông báo về, lưu ý, nhắc lại, điểm lại,
      giới thiệu, khẳng định lại, khẳng định rõ, tuyên bố, tiết lộ, trả lời, trao đổi với báo chí, tin tưởng,
      tin rằng, vui mừng, vui vì, hài lòng, hoan nghênh, chúc mừng, chào mừng, nhận xét, viết, cùng nhấn mạnh,
      cùng khẳng định, cùng đánh giá, cùng ghi nhận, cùng bày tỏ, cùng chia sẻ, đề cao, ca ngợi, gọi, phân tích,
      giải thích, đề cập, nêu, xác nhận, coi trọng và, trân trọng`,
  },
  {
    cue: 'thank',
    words: phrases`
      cảm ơn, cám ơn, bày tỏ cảm ơn, gửi lời cảm ơn, trân trọng cảm ơn, chân thành cảm ơn, biết ơn,
      bày tỏ lòng biết ơn, tri ân, trân trọng sự giúp đỡ, trân trọng sự ủng hộ, đánh giá cao sự hỗ trợ,
      đánh giá cao sự giúp đỡ, đánh giá cao việc, hoan nghênh việc`,
  },
  {
    cue: 'want',
    words: phrases`
      mong muốn, quan tâm đến, quan tâm tới, quan tâm hợp tác, quan tâm mở rộng, mong, ngỏ ý, tỏ ý, có ý,
      để ngỏ khả năng, muốn có, bày tỏ mong muốn, tính chuyện, tính đến việc, trông vào, mong có, xin, nhờ, hứa,
      hứa sẽ, mong rằng, muốn, hy vọng, hi vọng, kỳ vọng, kì vọng, sẵn sàng, sẵn lòng, có nhu cầu, hướng tới,
      hướng đến, hướng tới mục tiêu, hướng đến mục tiêu, đặt mục tiêu, mục tiêu, phấn đấu, nhắm tới, tìm kiếm,
      quyết tâm, chủ trương, dự định, dự kiến, lên kế hoạch, có kế hoạch, xem xét, cân nhắc, nỗ lực, ưu tiên,
      quan tâm đến việc, quan tâm tới việc, chờ đợi, trông đợi, trông chờ, ủng hộ việc, ủng hộ đề xuất,
      ủng hộ đề nghị, chỉ đạo, giao nhiệm vụ, chuẩn bị, sắp, mong đợi, mong mỏi, ý định, có ý định, tiến tới,
      đang tìm cách, đề ra mục tiêu`,
  },
  { cue: 'future', words: phrases`sẽ, sẽ được` },
  {
    cue: 'need',
    words: phrases`
      mục tiêu, nhằm mục tiêu, nguyện vọng, cần, cần phải, sớm, thời gian tới, trong thời gian tới, tới đây,
      sắp tới, phải, cần thiết, cần được, cần sớm, đòi hỏi, rất cần, hãy`,
  },
  {
    cue: 'agree',
    words: phrases`
      nhất trí, chốt, cùng chốt, ưng thuận, gật đầu, bắt tay, cùng làm, thỏa thuận sẽ, cùng quyết, thuận ý,
      đồng tình, chung nhận định, cùng quan điểm, chia sẻ quan điểm, đồng quan điểm, cùng chung quan điểm,
      nhất trí cao, thống nhất, đồng ý, tán thành, nhất trí về, cam kết, cùng cam kết, tái khẳng định cam kết,
      khẳng định cam kết, quyết định, đã quyết định, thông qua các nội dung, đồng thuận, đi đến thống nhất,
      hoàn toàn nhất trí, nhận lời, cùng nhất trí, đạt đồng thuận, bật đèn xanh, đạt được thỏa thuận,
      đạt thỏa thuận, đạt nhận thức chung, nhận thức chung`,
  },
  {
    cue: 'discuss',
    words: phrases`
      thảo luận, nói về, nói chuyện về, bàn tới, bàn đến, bàn sâu, xem lại, rà lại, đang bàn thảo, đang soạn,
      đang đàm phán, đang thương lượng, thương lượng, thương thảo, trao đổi, trao đổi về, trao đổi ý kiến,
      trao đổi quan điểm, bàn về, bàn việc, đang bàn, cùng bàn, bàn chuyện, bàn hợp tác, cũng bàn, đã bàn,
      bàn biện pháp, bàn thêm, bàn hướng, bàn với, bàn cách, bàn thảo, bàn bạc, bàn các biện pháp, đàm phán,
      tập trung trao đổi, tập trung thảo luận, trao đổi sâu rộng, rà soát, tìm hiểu cơ hội, cùng tìm hiểu, tìm cách,
      tìm biện pháp, thảo luận về, thảo luận các biện pháp, vạch ra, đề ra phương hướng, định hướng, tìm hướng,
      nghiên cứu khả năng, tham vấn`,
  },
  {
    cue: 'sign',
    words: phrases`
      ký, đặt bút ký, lập ra, ra đời, đã lập, lập nhóm, lập ủy ban, chính thức lên, nâng quan hệ, đưa quan hệ lên,
      lên đối tác, ký kết, kí, kí kết, ký tắt, cùng ký, phê chuẩn, thông qua tuyên bố, thông qua kế hoạch,
      thông qua chương trình, thông qua nghị quyết, thông qua văn kiện, thông qua hiệp định, thông qua chiến lược,
      thông qua khuôn khổ, thông qua thỏa thuận, thông qua tuyên bố chung, ra tuyên bố chung, đưa ra tuyên bố chung,
      ban hành tuyên bố chung, công bố thiết lập, tuyên bố thiết lập, tuyên bố nâng cấp, công bố nâng cấp,
      chính thức nâng cấp, thành lập, thiết lập, đã lên, lên thành, chứng kiến chứng kiến lễ trao,
      chứng kiến lễ ký kết, lễ ký, có hiệu lực, bắt đầu có hiệu lực, đi vào hiệu lực, nâng cấp, nâng lên, vừa ký,
      ký ý định thư, ký biên bản ghi nhớ, ký thỏa thuận, nâng quan hệ lên, bình thường hóa quan hệ, kết nghĩa`,
  },
  {
    cue: 'join',
    words: phrases`
      trở thành đối tác, là nước đầu tiên, nước đầu tiên phê chuẩn, nước đầu tiên công nhận, là quốc gia đầu tiên,
      đã trở thành, trở thành nước đầu tiên, trở thành quốc gia đầu tiên, là một trong những nước đầu tiên,
      một trong những nước đầu tiên, một trong những quốc gia đầu tiên, nước đầu tiên thiết lập,
      công nhận và thiết lập`,
  },
  {
    cue: 'deed',
    words: phrases`
      đạt, đạt được, đạt mức, đạt gần, đạt hơn, đạt trên, đạt khoảng, lên tới, lên đến, tăng trưởng, tăng gấp,
      tăng lên, tăng mạnh, tăng nhanh, tăng thêm, tăng hơn, tăng gần, tăng trung bình, tăng bình quân, tăng 1*,
      tăng 2*, tăng 3*, tăng 4*, tăng 5*, tăng 6*, tăng 7*, tăng 8*, tăng 9*, giảm 1*, giảm 2*, vượt, vượt mốc,
      hơn cùng kỳ, so với cùng kỳ, tăng trưởng tích cực, phát triển mạnh, phát triển tích cực, phát triển tốt đẹp,
      phát triển nhanh chóng, phát triển tốt, có nhiều tiến triển, tiến triển, tiến triển tích cực, có bước tiến,
      có bước phát triển, đạt nhiều kết quả, đạt kết quả, kết quả tích cực, nhiều kết quả thực chất,
      kết quả thực chất, hiệu quả thiết thực, vận hành tốt, hoạt động hiệu quả, rất hiệu quả, làm ăn, tiến lên,
      không ngừng, ngày càng, giúp, giúp đỡ, mở lại, mở thêm, nối lại, đổ vào, xây xong, tiếp nhận, cử, gửi,
      đưa sang, bán cho, mua của, xuất sang, làm xong, thông tuyến, khơi thông, dạy tiếng, bán sang, mua từ,
      nhập từ, đầu tư vào việt nam, cùng chống, cùng nhau, duy trì, tăng chuyến, tăng thêm chuyến, mở đường bay,
      mở thêm đường bay, khai thác đường bay, mở đường bay thẳng, nới, nới lỏng, gỡ bỏ, dỡ bỏ, cấp phép,
      cấp học bổng, trao học bổng, hỗ trợ việt nam, viện trợ, tài trợ, trao tặng, tặng, bàn giao, khai trương,
      khánh thành, xây tặng, khai mạc, khởi công, động thổ, đưa vào vận hành, đưa vào hoạt động, đi vào hoạt động,
      đóng góp tích cực, đóng góp, góp phần tích cực, đào tạo được, từng học, từng làm việc, từng học tập,
      từng công tác, được củng cố, được tăng cường, được mở rộng, được duy trì, được thúc đẩy, được đẩy mạnh,
      được triển khai, được thực hiện, được nâng lên, được đào tạo, được xây dựng, được tổ chức, được khai trương,
      được hình thành, được vun đắp, đang được triển khai, đang triển khai, đang thực hiện, đang học tập,
      đang sinh sống, sinh sống, đang làm việc, đang vận hành, đang hoạt động, vẫn vận hành, thường xuyên trao đổi,
      thường xuyên phối hợp, phối hợp chặt chẽ và ủng hộ, miễn thị thực cho, tổ chức thành công, gần nhau hơn,
      xuất khẩu sang, nhập khẩu từ, được miễn, thu hút được, điểm sáng, diễn ra sôi động, nổi lên, hiện có, nay có,
      đã có, đến nay có, hiện nay có, có hơn, có khoảng, có gần, với tổng vốn, tổng vốn đăng ký, vun đắp,
      dành cho việt nam sự`,
  },
  {
    cue: 'rank',
    words: phrases`
      lớn thứ, lớn nhất, hàng đầu về, đứng thứ, đứng đầu, xếp thứ, đứng thứ nhất, đứng hàng, đứng đầu trong, chiếm,
      bạn hàng lớn, đối tác thương mại lớn, đối tác thương mại hàng đầu, nhà đầu tư lớn, thị trường lớn,
      thị trường xuất khẩu lớn, nhà tài trợ lớn, nhà cung cấp oda, trị giá, với tổng vốn đăng ký, thuộc nhóm,
      nằm trong nhóm, trong top`,
  },
  {
    cue: 'halt',
    words: phrases`
      tạm dừng, tạm ngừng, tạm hoãn, đình chỉ, hoãn, hoãn lại, từ chối, bác bỏ, hủy, hủy bỏ, chấm dứt, ngừng, dừng,
      bãi bỏ, gián đoạn, đình trệ, bị gác lại, gác lại, cấm, rút khỏi, đóng băng, đổ vỡ, bế tắc`,
  },
  {
    cue: 'mention',
    words: phrases`
      tiềm năng, thế mạnh, dư địa, cơ hội, lợi thế, vai trò, vị trí, vị thế, tầm quan trọng, ý nghĩa, là dấu mốc,
      dấu mốc, là sự kiện, là cơ hội, có nhu cầu lớn, bổ sung cho nhau, bổ trợ, trụ cột, là trụ cột, là nền tảng,
      là cầu nối, ưu tiên hàng đầu, quan trọng, triển vọng, thách thức, được quan tâm, tương đồng, nhân tố,
      có vai trò, hình mẫu, có quan hệ, đã có quan hệ`,
  },
  {
    cue: 'promote',
    words: phrases`
      tăng cường, đẩy mạnh, thúc đẩy, mở rộng, phối hợp, củng cố, phát huy, tiếp tục, triển khai, thực hiện,
      làm sâu sắc, tạo điều kiện, tạo thuận lợi, phát triển, hợp tác, nâng cao, khai thác, tận dụng, xây dựng,
      hỗ trợ, kết nối, hoàn thiện, đưa, giữ`,
  },
  { cue: 'perfect', words: phrases`đã, vừa, từng, đã từng, vừa mới` },
  { cue: 'passive', words: phrases`được, bị` },
  { cue: 'running', words: phrases`đang, vẫn, vẫn đang` },
  { cue: 'not', words: phrases`không, chưa, chẳng, chưa từng, không còn, vẫn chưa` },
  {
    cue: 'visit',
    words: phrases`
      gặp, gặp gỡ, hội đàm, hội kiến, có cuộc hội đàm, có cuộc gặp, có cuộc hội kiến, có buổi làm việc, thăm,
      đến thăm, đã đến, đã tới, vừa đến, đến dự, tới dự, đến sân bay, tới sân bay, đến thủ đô, tới thủ đô,
      có mặt tại, đến hà nội, tới hà nội, sang thăm, thăm chính thức, thăm cấp nhà nước, tiếp, tiếp kiến, đón,
      đón tiếp, dự, tham dự, cùng dự, tham gia đoàn, chủ trì, đồng chủ trì, rời, lên đường, kết thúc, bắt đầu,
      điện đàm, làm việc với, diễn ra, chào xã giao, chào, tiễn, dẫn đầu, tháp tùng, gặp mặt, đặt vòng hoa, đặt hoa,
      viếng, chúc, gửi điện mừng, gửi thư, có mặt, ra đón, bế mạc, họp báo, theo lời mời, mở đầu chuyến thăm,
      đi dạo, về đến`,
  },
  {
    cue: 'clause',
    words: phrases`trong khi, trong khi đó, còn, nhưng, tuy nhiên, nên, song, khi, sau khi, trước khi, vì, bởi`,
  },
  { cue: 'focus', words: phrases`tập trung vào, xoay quanh, tập trung` },
  {
    cue: 'none',
    words: phrases`
      giao lưu, chuyến thăm, cuộc gặp, chuyến công tác, buổi tiếp, cuộc tiếp, chuyến đi, giao thông, ngoại giao,
      địa bàn, ký giả, chữ ký, đăng ký, nhật ký, thư ký, tổng thư ký, ký ức, ký túc xá, tiếp tục, trực tiếp,
      gián tiếp, tiếp cận, tiếp xúc, tiếp nhận, tiếp theo, tiếp thu, đến năm, liên quan đến, tính đến, kể đến,
      dự án, dự thảo, dự báo, tới năm, trở nên, kể từ, kể cả, hứa hẹn, sắp xếp, không gian, hàng không, không quân,
      không chỉ, vừa qua, nhỏ và vừa, vừa và nhỏ, từng bước, từng nước, song phương, song song, tự do, do đó,
      gặp khó khăn, đầu tiên, chúc mừng, khi đó, còn lại, ngày càng, vì vậy, chủ trì xây dựng, quan trọng hàng đầu,
      phát triển bền vững, cần thiết, giải quyết, thông qua việc, lên án, ghi nhớ, đưa tin, bằng việc, góp phần,
      lao động, tham gia, hợp đồng`,
  },
  {
    cue: 'signedThen',
    words: phrases`
      ký ngày, ký năm, ký dịp này, ký nhân dịp, ký hồi, ký tháng, ký trước đó, được ký năm, được ký ngày,
      được ký tháng`,
  },
  { cue: 'signNoun', words: phrases`lễ ký kết, lễ ký, biên bản ghi nhớ, ý định thư` },
  { cue: 'relative', words: phrases`mà, nơi, do` },
  { cue: 'resume', words: phrases`bao gồm, gồm, như, cụ thể là, trong đó có, đặc biệt là, nhất là` },
  { cue: 'accept', words: phrases`ủng hộ, cùng ủng hộ, chấp thuận, chấp nhận, xác định, ủng hộ lập trường` },
  { cue: 'purpose', words: phrases`nhằm, hòng` },
  { cue: 'deedNoun', words: phrases`lượt khách, lượt du khách, lượng khách, lượt khách quốc tế` },
  {
    cue: 'regard',
    words: phrases`
      coi trọng, luôn coi trọng, rất coi trọng, đặc biệt coi trọng, coi, luôn coi, coi là, xem là, xem, tự hào,
      trân quý`,
  },
  {
    cue: 'conclude',
    words: phrases`
      trao, được trao, được công bố, công bố, trao đổi văn kiện, trao đổi các văn kiện, chứng kiến,
      chứng kiến lễ trao, chứng kiến việc trao, ra mắt`,
  },
  {
    cue: 'ask',
    words: phrases`
      đề nghị, đề xuất, kiến nghị, kêu gọi, khuyến khích, mời, yêu cầu, gợi ý, nêu đề xuất, lời mời, chuyển lời mời,
      vận động`,
  },
]
