import type { ActorWords } from '../ActorWords.ts'
import { addressTerms, countryTerms, pairTerms, plainTerms, togetherTerms } from '../actorTerms.ts'
import { homePlaces } from '../homePlaces.ts'
import { phrases } from '../phrases.ts'
import { countries, shortNames } from './actorCountries.ts'
import { officeTerms } from './actorOffices.ts'

export const actorWords: ActorWords = {
  terms: [
    ...plainTerms(
      'none',
      phrases`đại sứ quán, ĐSQ, tổng lãnh sự quán, lãnh sự quán, quán quân, TNCS Hồ Chí Minh, Thanh niên Cộng sản Hồ Chí Minh, TNTP Hồ Chí Minh, Thiếu niên Tiền phong Hồ Chí Minh, Học viện Chính trị quốc gia Hồ Chí Minh, Chính trị quốc gia Hồ Chí Minh, phong cách Hồ Chí Minh, phủ tổng thống, phủ chủ tịch, phủ thủ tướng, dinh tổng thống, phủ toàn quyền, cung điện hoàng gia, đô la mỹ, đô la úc, bảng anh, đồng đô la mỹ, pháp luật, pháp lý, pháp lệnh, pháp chế, pháp y, pháp quyền, pháp nhân, pháp vân, mỹ thuật, mỹ phẩm, mỹ thuận, mỹ lộc, mỹ hào, mỹ sơn, mỹ khê, mỹ nghệ, phú mỹ, châu mỹ, bắc mỹ, nam mỹ, trung mỹ, châu mỹ latinh, mỹ latinh, mỹ la tinh, mỹ la-tinh, anh hùng, anh em, anh chị, anh chị em, anh ấy, ý kiến, ý nghĩa, ý thức, ý tưởng, ý định, ý chí, ý định thư, ý nguyện, áo dài, áo sơ mi, đức tin, đức phật, đức giáo hoàng, đức thánh cha, nhật ký, nhật báo, nhật thực, chủ nhật, bỉ ổi, nam phi trường, biển đông, đông nam á, châu á, châu âu, châu phi, thái bình dương, ấn độ dương, ấn độ dương - thái bình dương, châu á - thái bình dương, liên hợp quốc, đại tây dương, trung đông, đông bắc á, trường sa, hoàng sa, hồng kông, hong kong, ma cao, nhật bắc, tết, tuyên bố chung, đối tác chiến lược, á - âu, đông âu, tây âu, trung á, nam á, trung quốc đại lục, geneva, giơ-ne-vơ, new york, ông bà, hai ông, hai bà, các ông, các bà, bà con, ông cha, nga mi, anh quân, đức hạnh`,
    ),
    ...plainTerms(
      'none',
      phrases`trong, ngoài, theo, sau, trước, khi, ngày, tháng, năm, sáng, trưa, chiều, tối, đêm, hôm, nhân, trên, với, về, để, từ, đến, bên, hai, ba, bốn, các, những, một, việc, đây, đó, này, nhưng, song, tuy, do, bởi, vì, nếu, mặc dù, bên cạnh đó, ngoài ra, đồng thời, cùng, đoàn, phía, đặc biệt, hiện, hiện nay, nay, qua, thời gian, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, đại diện cho, chào mừng, xem thêm, phiên, hội nghị, lễ, cuộc, chuyến thăm, hợp tác, quan hệ, hiệp định, bản ghi nhớ, TTXVN, VOV, VTV`,
    ),
    ...plainTerms(
      'spouse',
      phrases`phu nhân, phu quân, vợ, chồng, đệ nhất phu nhân, cùng phu nhân, và phu nhân, phu nhân của`,
    ),
    ...plainTerms('partner-side', phrases`phía bạn, nước bạn`),
    ...plainTerms('home-place', homePlaces),
    ...countryTerms(countries),
    ...pairTerms('Việt', 'VN', shortNames),
    ...officeTerms,
    ...addressTerms(
      'he',
      phrases`samdech, samdech techo, samdech thipadei, samdech akka, samdech pichey, datuk seri, dato seri, dato sri, dato' sri, datuk, tan sri, tun, HRH`,
      false,
    ),
    ...addressTerms('he', phrases`ông, ngài, anh ta`, true),
    ...addressTerms('she', phrases`bà`, true),
    ...addressTerms(null, phrases`đồng chí`, true),
    ...addressTerms(
      null,
      phrases`đ/c, dato', dato' seri, dato seri, datuk, datuk seri, dato' sri, tan sri, samdech, samdech techo, sir`,
      false,
    ),
    ...plainTerms(
      'verb',
      phrases`cho biết, cho rằng, nói, khẳng định, nhấn mạnh, bày tỏ, đề nghị, đề xuất, mong muốn, mong, hy vọng, cảm ơn, chúc mừng, hoan nghênh, đánh giá, nêu rõ, nêu, chia sẻ, thông báo, tuyên bố, tin tưởng, cam kết, kêu gọi, ghi nhận, lưu ý, chỉ rõ, trao đổi, gặp, hội kiến, hội đàm, tiếp, đón, thăm, đến, tới, rời, dự, tham dự, ký, chứng kiến, chủ trì, phát biểu, mời, sẽ, đã, vừa, đang, cũng, có, là, muốn, trân trọng, gửi, chuyển lời, đồng ý, nhất trí, thống nhất, giới thiệu, dẫn đầu, hôm, trả lời, viết, đáp, nhắc lại, ca ngợi, bắt đầu, kết thúc, nhận lời`,
    ),
  ],
  together: [
    ...togetherTerms(
      'cooperation',
      phrases`hợp tác, quan hệ, đối tác, hữu nghị, song phương, hội đàm, hội kiến, thỏa thuận, hiệp định, bản ghi nhớ, biên bản ghi nhớ, đối thoại, đàm phán, đại sứ, tuyên bố chung, ủy ban liên chính phủ, ủy ban hỗn hợp, ngoại giao, cửa khẩu, biên giới, tham tán`,
    ),
    ...togetherTerms(
      'dealing',
      phrases`gặp, gặp gỡ, tiếp, thăm, chuyến thăm, nhất trí, ký, ký kết, thương mại, xuất khẩu, nhập khẩu, kim ngạch, đầu tư, giao lưu, trao đổi, ủng hộ, hỗ trợ, giúp, giúp đỡ, viện trợ, thị trường, chiến lược, buôn bán, kết nối, bạn hàng, đoàn kết, tin cậy, lao động, đào tạo, mở cửa, làm ăn, đỡ nhau, đề nghị, nhờ, rủ, cho vay, dạy, bàn, đại sứ quán, điện đàm, gọi điện, nói chuyện, ngồi với, đón, lễ đón, lễ ký, văn kiện, ghé, ghé thăm, sang thăm, cập cảng, cập bến, vào cảng, neo đậu, trao tặng, tặng, bàn giao, tài trợ, mua của, bán cho, bán sang, mua bán, động thổ, khởi công, khánh thành, thông xe, chào xã giao, trình quốc thư, thư ủy nhiệm, viếng, sổ tang, chia buồn, cảm ơn, đường bay, tập huấn, diễn tập, giao hữu, cứu trợ, hàng cứu trợ, chúc mừng, điện mừng, học bổng, nhân dịp`,
    ),
    ...togetherTerms(
      'both',
      phrases`hai bên, hai nước, hai quốc gia, hai dân tộc, hai đảng, hai nhà nước, hai chính phủ, hai nhà lãnh đạo, hai thủ tướng, hai bộ trưởng, hai tổng thống, hai chủ tịch, song phương, hai chiều, hai ông, hai đoàn, lẫn nhau, nhân dân hai nước, hai nền kinh tế, hai quốc hội, hai tỉnh, hai thành phố, hai địa phương, hai trường, hai cơ quan, hai ngành, hai bộ, hai láng giềng, hai người đồng cấp, hai bà, hai vị, hai nhà ngoại giao, đồng cấp, kết nghĩa, hai nguyên thủ, hai thứ trưởng, hai phó thủ tướng, hai chủ tịch tỉnh, hai thị trưởng, hai phái đoàn, hai lãnh đạo, hai phía, hai viện, hai bệnh viện, hai đại học, hai công ty, hai hãng, hai ngân hàng, hai hải quân, hai quân đội, hai đại sứ, hai ngoại trưởng`,
    ),
  ],
  modifiersBefore: false,
  andJoinsOffices: false,
  bareOfficesAreHome: true,
  indefinite: phrases`các, những, một, hai, ba, mỗi, nhiều, cựu, nguyên, tân, vị`,
  homeOrgans: ['bộ', 'chính phủ'],
  objectAfter: phrases`với, của, cho, từ, bởi, gặp, tiếp, đón, cùng, mời, thăm, kiến, chào, ơn, tới, đến, về, theo`,
  ledBy: ['do'],
  placeBefore: phrases`tại, ở, gần`,
  languageBefore: ['tiếng', 'chữ'],
  possessive: null,
}
