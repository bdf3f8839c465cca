import { paired, phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

/** What firms, ministries and schools do, as the verb behind one of wishing, refusing or promising. */
const DOINGS = phrases`
  mở, dựng, xây, lập, làm, mua, bán, đưa, ký, cử, gửi, nhận, góp, rót, bỏ, bỏ vốn, chi, dành, đổ, đặt, thuê, trồng, nuôi, khoan, nối, kéo, chở, bay,
  tổ chức, đón, họp, mời, dạy, học, in, dịch, quay, chiếu, hợp tác, đầu tư, xuất, nhập, tăng, nâng, đổi, tặng, trao, chuyển,
  giúp, tuyển, thử, sản xuất, lắp, đóng, khai thác, nghiên cứu, phát triển, triển khai, cấp, cho vay, cho mượn, miễn, giảm, nới, sang,
  tìm, khởi công, hoàn tất, thông xe, đào tạo, xin, lấy, phối hợp, tham gia, áp dụng, cùng`
const MEANT = phrases`tính, định, toan, đang tính, đang định, còn tính, vẫn tính, rục rịch, lăm le, nhăm nhe, chuẩn bị, sửa soạn, sắp sửa, lên lịch`
const STOPPED = phrases`thôi, thôi không, không còn, bỏ việc, bỏ ý, chưa chịu, không chịu, chẳng chịu, nhất định không, quyết không, không muốn, không định`
const WILLING = phrases`chịu, xin nhận, ưng, bằng lòng, hứa với nhau, cùng hứa`

const OBJECTS = phrases`
  đề nghị, đề xuất, lời mời, yêu cầu, gợi ý, ý tưởng, sáng kiến, lời đề nghị, kiến nghị, với đề nghị, với đề xuất, với lời mời,
  với yêu cầu, với gợi ý, với ý tưởng, với sáng kiến, trước đề nghị, trước đề xuất, trước lời mời, trước yêu cầu, trước gợi ý,
  đề nghị của, lời đề nghị của`
const AGREES = phrases`gật đầu, đồng ý, nhận, chấp nhận, chấp thuận, tán thành, ưng, ưng thuận, thuận, nhất trí, ủng hộ, hưởng ứng, đáp lại, nghe theo`
const DEFERS = phrases`chưa trả lời, chưa đáp lại, chưa đáp, còn cân nhắc, đang cân nhắc, còn xem xét, chưa bàn`
const REFUSES = phrases`từ chối, khước từ, bác, bác bỏ, lắc đầu, gạt, gạt bỏ, không nhận, chưa nhận, không chấp nhận, không đồng ý, chưa đồng ý, không ủng hộ, phớt lờ`

/** What plain news says happened, was wished, promised or refused (codebook section 3). */
export const everydayCues: readonly CueWords[] = [
  { cue: 'want', words: paired(MEANT, DOINGS) },
  { cue: 'halt', words: paired(STOPPED, DOINGS) },
  { cue: 'agree', words: paired(WILLING, DOINGS) },
  { cue: 'agree', words: paired(AGREES, OBJECTS) },
  { cue: 'agree', words: paired(['nhận'], phrases`dạy, đào tạo, xây, cử, cấp, lo, tổ chức, cho mượn, đỡ đầu`) },
  { cue: 'halt', words: paired(REFUSES, OBJECTS) },
  { cue: 'mention', words: paired(DEFERS, OBJECTS) },
  { cue: 'quits', words: ['thôi'] },
  {
    cue: 'haltBefore',
    words: phrases`lại thôi, rồi thôi, đành thôi, rồi bỏ, rồi lại thôi, rồi đành bỏ, rồi bỏ dở, rồi gác lại, rồi dẹp, nhưng không thành, nhưng bất thành`,
  },
  {
    cue: 'signNoun',
    words: phrases`đã có hiệp định, có hiệp định, đã có thỏa thuận, có thỏa thuận, đã có bản ghi nhớ, có bản ghi nhớ, đã có nghị định thư`,
  },
  {
    cue: 'discuss',
    words: phrases`
      sang bàn, tới bàn, đến bàn, ngồi bàn, ngồi lại bàn, họp bàn, vào bàn, còn bàn, vẫn bàn, lại bàn, bàn mua, bàn bán, bàn nhập, bàn xuất,
      bàn làm, bàn sửa, bàn giá, bàn kế hoạch, bàn dự án, bàn chương trình, bàn kỹ, bàn nhiều, bàn cả, bàn tới, bàn mãi, bàn nốt, bàn kín,
      ngồi tham vấn, ngồi đàm phán`,
  },
  {
    cue: 'say',
    words: phrases`
      nhắc, bảo, kể, đáp, đáp rằng, khen, chê, trách, mừng vì, mừng rằng, mừng khi, mừng thấy, thấy mừng, lấy làm mừng, tỏ ý mừng, báo tin,
      báo tin vui, báo rằng, báo với, phân trần, than thở, than rằng, thú thật, thú nhận, hé lộ, bật mí, nhớ lại, nhắc chuyện, nhắc việc,
      nói thêm rằng, nói gọn, nghĩ, nghĩ rằng, tiếc vì, tiếc là, vui khi, vui thấy, cảm kích, so sánh, đùa, chỉ ra, chỉ rõ,
      công nhận rằng, trấn an, quả quyết rằng, ái ngại, lo, lo lắng, băn khoăn, trăn trở, sốt ruột, bằng lòng với, bằng lòng về,
      bằng lòng vì, hài lòng vì, thỏa lòng, mãn nguyện, yên tâm, yên tâm về, thưa, thưa rằng, tỏ ra lạc quan, tỏ lo ngại, tỏ ý lo, tỏ ý tiếc,
      tỏ ý hài lòng, thấy tiếc, kể chuyện, dẫn số liệu, đưa ra con số, tính ra, ước tính`,
  },
  {
    cue: 'want',
    words: phrases`
      đang được soạn, đang được soạn thảo, đang được chuẩn bị, đang được hoàn tất, đang được hoàn thiện, đang được bàn, đang được xem xét,
      đang được cân nhắc, đang được nghiên cứu, mong được, mong sẽ, chỉ mong, cũng mong, rất mong, mong chờ, ngỏ lời, ngỏ lời mời, ngỏ lời xin, đánh tiếng muốn, tỏ ý muốn, có lòng muốn,
      thèm, ước, ước gì, hẹn sẽ, hứa cho, hứa giúp, hứa mở, hứa cấp, hứa đưa, hứa bán, hứa mua, hứa cử, hứa nhận, hứa thúc, hứa tặng,
      hứa xem xét, hứa tạo điều kiện, hứa gửi, hứa tìm, hứa bàn, lên tiếng xin, mong mua, mong bán, chỉ muốn, cũng muốn, đang mong,
      còn muốn, tìm cách mua, tìm cách bán, dạm mua, dạm hỏi, đang dạm, ngấp nghé, đang nhắm, đang chờ mua, đang gom vốn, để mắt tới, để mắt đến,
      có lòng, rắp ranh, quyết làm, quyết mở, đang vận động vốn, đang chạy vốn`,
  },
  { cue: 'need', words: phrases`thiếu, rất thiếu, còn cần, cần thêm, còn cần thêm, đang rất cần, điều cần, cần nhất` },
  {
    cue: 'ask',
    words: phrases`
      gợi, gợi với, gợi với khách, gợi chuyện với, gợi mở, ngỏ ý mời, ngỏ ý nhờ, ngỏ ý xin, nhờ vả, nhờ cậy, nhắn gửi, dặn, dặn dò,
      giục giã, thúc, thúc đẩy phía, hối, nài, nài nỉ, năn nỉ, kêu, kêu xin, van xin, đòi hỏi, mở lời mời, mở lời xin, mở lời nhờ,
      bày cách, hiến ý, góp ý, góp ý rằng, khuyên rằng, mách, rủ rê, vời, đặt hàng, ra điều kiện, giao cho phía, xin phép, lên tiếng đề nghị,
      đưa đề nghị, đưa lời mời, gửi lời mời tới`,
  },
  {
    cue: 'agree',
    words: phrases`
      ngã giá, ngã ngũ, chốt xong, chốt lại, đi tới chỗ, tìm được tiếng nói chung, gặp nhau ở chỗ, xích lại gần nhau về, xích lại gần nhau,
      gật, ưng cả hai, cùng ưng, cùng gật đầu, bắt tay nhau làm, nắm tay nhau, cam lòng, hứa với bạn, hẹn với nhau, hẹn sẽ cùng, cùng nhận,
      giao kèo, thỏa thuận miệng, bàn xong, bàn xong việc, nhận lời giúp, nhận lời mở, nhận lời đưa, nhận lời cử, nhận lời dạy, nhận lời sang,
      nhận lời mời, đặt mua, vừa đặt mua, đã đặt mua, đặt hàng mua, đặt đóng, đặt làm`,
  },
  {
    cue: 'sign',
    words: phrases`
      đặt bút, hạ bút, ký giấy, ký ghi nhớ, ký với, vừa đặt bút,
      lập đường dây nóng, lập quỹ, lập văn phòng, lập trung tâm, lập liên doanh, lập hội, lập tổ, lập cơ chế, lập khu, lập câu lạc bộ, lập viện,
      lập hội đồng, lập ban, lập tổ công tác, lập nhóm công tác, lập kênh, mở đường dây nóng, lập đại sứ quán, mở sứ quán, mở đại sứ quán,
      mở tổng lãnh sự quán, đặt đại sứ quán, công nhận nhau, nối lại bang giao, lập bang giao, đặt bang giao`,
  },
  {
    cue: 'signedThen',
    words: phrases`ký từ, ký từ năm, ký từ hồi, ký cách đây, ký thời, ký lần đầu, ký trước, ký đã lâu, mới ký hồi, ký mùa`,
  },
  {
    cue: 'halt',
    words: phrases`
      đã chết, chết từ lâu, đi vào ngõ cụt, vào ngõ cụt, đứng im, nằm chờ, nằm đó, phải đóng cửa, đành đóng cửa, phải rút, đành rút, phải bỏ, đành bỏ, phải thôi, đành thôi, phải cắt, phải hủy, đành hủy, phải trả lại, ngừng chạy, dừng chạy, thôi chạy, dẹp, dẹp bỏ, đã dẹp, cất vào ngăn kéo, lắc đầu, lắc đầu với, lùi ngày, lùi sang, lùi đến, lùi tới, bị lùi, dời sang, dời lại,
      dời ngày, bị dời, hoãn sang, khất, khất lại, xin lùi, xin hoãn, xin rút, xin thôi, bị hỏng, tan vỡ, ách lại, bị ách, mắc kẹt,
      đang tắc, bị tắc, còn tắc, dậm chân, dậm chân tại chỗ, chưa nhích, nguội lạnh, chìm xuồng, cắt bớt, chấm hết, thôi hẳn, nghỉ bay,
      ngừng bay, ngừng làm, dừng bay, bỏ ngang chừng, bỏ cuộc giữa chừng, rút về, đóng cửa lại, bị chặn, cắt một nửa, tẩy chay, bị cấm, không cho,
      chưa cho, chẳng cho, không cho phép, chưa cho phép, không gia hạn nữa, không bay nữa, không mua nữa, không bán nữa, không nhận nữa,
      không cấp nữa, không * nữa, không * * nữa, không * * * nữa, không * * * * nữa, thôi không, tạm xếp, tạm xếp lại, đã xếp lại, gác bút, gác sang bên, để lại sau, còn treo, thất bại`,
  },
  {
    cue: 'deed',
    words: phrases`
      đưa * sang, đưa * * sang, đưa * * * sang, đưa * * * * sang, đưa * * * * * sang, đưa * * * * * * sang, đưa * * qua, đưa * * * qua, đưa * người, đưa * tấn, đưa hơn * người,
      không còn phải đóng, không phải đóng, khỏi đóng, không phải nộp, không còn phải nộp, khỏi nộp, chạy lại, bay lại, mở cửa lại, hoạt động lại, họp lại, nhộn nhịp trở lại, đông trở lại, đông gấp đôi, đông hơn, nhiều gấp, đá giao hữu,
      rời cảng, đã rời cảng, rời bến, đã rời bến, đã lên tàu, lên tàu sang, cho mượn, cho * mượn, cho * * mượn, cho * * * mượn, cho thuê, cho * thuê, cho * * thuê, nhường, biếu, chở tới, chở sang, chở đến,
      chở về, đổ về, sang tay, về tay, bán hết, làm lễ khởi công, nhích lên, nhích, tụt, tụt xuống, tụt từ, tụt còn, sụt, sụt còn, sụt từ, rớt,
      rơi xuống, rớt xuống, xuống còn, giảm từ, tăng từ, lên từ, nhảy từ, leo lên, vọt lên, mới chỉ, mới hơn, mới được, mới có, chỉ mới,
      mới đạt, gom được, thu được, đã bắt đầu, cũng đã bắt đầu, vừa bắt đầu, ra lò, xuất xưởng, xuống nước, hạ thủy, cất cánh,
      nối nhau, nối liền, dạy được, học xong, ra trường, tốt nghiệp, về nước làm, bay thử, chạy thử, ra mắt khán giả, chiếu ở,
      chiếu tại, diễn ở, diễn tại, trưng bày ở, trưng bày tại, mở màn, giành, thắng, thua, đoạt, đá với, thi với, cứu được, cứu sống,
      chữa lành, mổ cho, khám cho, đỡ đần, san sẻ, chia sẻ với ta, che chở, đùm bọc, cưu mang, nuôi dạy, đã trả, trả dần, trả xong,
      giao cho cảnh sát biển, chuyển cho cảnh sát biển, giao lại, trao trả, bỏ visa, bỏ thị thực, miễn visa, hạ thuế, bớt thuế, bãi thuế,
      được bán vào, được bán sang, được vào, lọt vào, len vào, vào siêu thị, có mặt ở, bán chạy, đắt khách, đông khách, kín chỗ`,
  },
  {
    cue: 'acts',
    words: phrases`
      mở, dựng, xây, trồng, nuôi, chiếu, quay, lắp, khoan, tuyển, giao hàng, giao cho, thuê, chữa, tiêm, thi, đấu, diễn, bày, nối, lấy,
      mượn, cấp, nhận, dạy, học, làm, đóng, tặng, trao, chở, in, dịch, bay, cho, góp, đổi, trả, giảm, tăng, bỏ, xuất sang`,
  },
  {
    cue: 'habit',
    words: phrases`
      năm nào cũng, tuần nào cũng, tháng nào cũng, ngày nào cũng, lần nào cũng, hè nào cũng, quay lại, trở lại, gieo, gặt, gặt được, thu hoạch, bắt đầu, cập cảng, hạ cánh, ghé vào, lấy từ, đóng ở, đóng tại, đặt ở, đặt tại, dựng ở, mở ở, làm ở, làm tại, hành nghề, qua lại,
      đi về, đổi cho nhau, tặng nhau, mua của nhau, giúp nhau, học nhau, bay giữa, chạy giữa, chạy từ, bay từ, nay là, sống bằng`,
  },
  {
    cue: 'mention',
    words: phrases`
      còn ít, còn thấp, còn bé, còn mỏng manh, chưa đáng kể, chẳng đáng là bao, chẳng bao nhiêu, chưa bao nhiêu, không đáng kể, lép vế,
      được ưa thích, được ưa chuộng, được yêu thích, ưa chuộng, ưa thích, ưa dùng, có tiếng, nổi tiếng, mạnh về, giỏi về, có sẵn, sẵn có,
      dồi dào, bằng không, chưa thấy, còn xa, còn lạ, còn e dè, còn ngại`,
  },
  {
    cue: 'visit',
    words: phrases`
      sẽ đến, sẽ tới, sẽ thăm, sẽ ghé, sẽ đi xem, sẽ ra, sẽ vào, sẽ rời, xem trại, xem xưởng, đi xem, tới xem, đến xem, ghé xem, đi thăm, vào cảng,
      đáp xuống, xuống sân bay`,
  },
  {
    cue: 'none',
    words: phrases`
      xin lỗi, nước lũ rút, lũ rút, nước rút, vốn cho, cấp vốn, thiếu vốn, hết vốn, vốn việt nam, vốn từ, vốn vào, vốn của, vốn chủ,
      không còn phải, không phải, chẳng phải, khỏi phải,
      thiếu nhi, thiếu niên, thiếu tướng, thiếu tá, thiếu úy, không thể thiếu, thiếu sót, ngăn chặn, bảo hiểm, bảo hộ, bảo vệ, bảo đảm, bảo tồn, bảo tàng, bảo trợ, bảo lãnh, bảo mật, bảo dưỡng, bảo trì, bảo hành, bảo toàn, bảo quản,
      bảo an, bảo mẫu, kể trên, đáng kể, không kể, chưa kể, đáp ứng, đáp lễ, đáp chuyến, giải đáp, khen thưởng, quy định, ổn định,
      nhất định, hiệp định, nghị định, cố định, giám định, kiểm định, thẩm định, ví dụ, chẳng hạn, nơi nơi, ghi nhận lời, lo liệu, chăm lo,
      lo cho, kêu gọi, cởi mở, mở đầu, mở màn chuyến thăm, xây dựng, đấu thầu, đấu giá, đấu tranh, phát xít, kỳ thi, đề thi, thi công, thi hành,
      mở ra, bày tỏ, giao thông, giao dịch, giao diện, bàn giao công tác, diễn ra, diễn đàn, diễn biến, diễn văn, diễn viên, diễn tập, tái diễn,
      nuôi con nuôi, con nuôi, thua kém, hòa bình, hài hòa, ôn hòa, cộng hòa, điều hòa, trung hòa, hòa nhập, hòa giải, giành được, thông tin,
      thông qua, thông báo, thông minh, thông quan, thông thương, thông thường, truyền thông, phổ thông, giao thông vận tải, lấy làm,
      lấy cớ, quay về, nối tiếp, kết nối, chiếu theo, đối chiếu, hội chiếu, hộ chiếu, tuyển chọn, đội tuyển, tuyển nữ, tuyển nam,
      đặt ra, ước mơ, tắc nghẽn, quy tắc, nguyên tắc, bế tắc, hợp đồng thuê, thắng lợi, chiến thắng, thắng cảnh, danh thắng, treo cờ,
      rớt nước mắt, đòi hỏi phải, chữa cháy, cầu nối, nối dài, thúc đẩy, kết thúc, thúc ép, ví von, hối đoái, hối lộ, vời vợi, kêu ca`,
  },
]
