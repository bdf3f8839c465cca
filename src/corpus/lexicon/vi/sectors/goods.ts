import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** What is grown, made, dug and burnt, by the names that markets use (codebook section 2). */
export const goodsWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['agriculture'],
    words: phrases`
      vụ vải, vụ nhãn, mùa vải, mùa nhãn, gieo mạ, gặt được, thu hoạch, vụ thu hoạch, dâu tây, nhân điều, điều thô, điều nhân, trồng điều, vườn điều, cây điều, ngành điều, chế biến điều, cá biển, cá tươi,
      con mực, mực khô, mực đông lạnh, mực ống, ngao, nghêu, rong biển, tảo biển, quả nho, trái lê,
      lê tươi, trái cam, cam quýt, cam sành, đu đủ, cà chua, hành tây, hành tím, nghệ tây, củ nghệ,
      trồng bông, bông xơ, đậu xanh, đậu đen, hạt lạc, củ lạc, đậu phộng, vani, trồng hoa, hoa hồng, giống hoa, giống hoa hồng, làm hoa, nghề hoa, vườn hoa, hoa cắt cành, hoa lan,
      giống cây, giống giống giống tôm, giống cá, giống dâu, giống cà phê, giống mía, giống nho, giống mới,
      lai tạo giống, lợn, lông cừu, bò, con bò, bò thịt, bò sống, con trâu, ngư trường, nông trại,
      nông trường, đồn điền, trại nuôi, trại gà, trại lợn, trại tôm, vườn ươm, hệ thống tưới, tưới nhỏ giọt, nước tưới, bánh kẹo,
      đồ hộp, mì ăn liền, gạo nếp, thuốc trừ sâu, cây ăn trái, trái bơ, trái xoài, trái chuối, trái dứa, vải tươi,
      vải khô, nhãn tươi, chôm chôm, trái vải, trái nhãn, củ cải, bắp cải, súp lơ, nấm rơm, lúa mạch, yến mạch, dầu dừa, dầu đậu nành,
      dầu hướng dương, dầu thực vật, hướng dương, hạt dẻ cười, hạnh nhân, óc chó, chà là, cọ sáp ong, đường mía,
      đường thô, bã mía, phân chuồng, cỏ nuôi bò, lúa giống, ruộng muối, cá hộp, cá khô, bong bóng cá, cá sấu,
      da cá sấu, tinh dầu, hương liệu`,
  },
  {
    kind: 'common',
    sectors: ['agriculture'],
    words: phrases`cá, cua, rau, nho, táo, chanh, mít, ổi, dưa, gừng, vừng, khoai, mía, lợn, heo, gà, vịt, trứng, cừu, dê, bò, mật, tằm, thóc, tép, thơm, dứa, sò, hàu`,
  },
  { kind: 'common', sectors: ['industry'], words: phrases`nhôm, kẽm, thiếc, kali, dép` },
  { kind: 'common', sectors: ['energy'], words: phrases`dầu, xăng, gas` },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      tiền hoa hồng, bò sát, tàu bò, bò lê, cá nhân, cá thể, cá biệt, cá tính, cá cược, cá độ, táo bạo, táo tợn, nho giáo, nhà nho, nho học, dầu sao, mặc dầu, dầu cho,
      dầu vậy, dầu gội, dầu gió, mưa dầu, lửa dầu, màu nho, thơm thảo, bỏng tay, mật thiết, bí mật, mật khẩu, mật độ, cơ mật, mật mã,
      tuyệt mật, bảo mật, con gà, gà trống, trứng nước, thơm lừng, tiếng thơm`,
  },
  {
    kind: 'field',
    sectors: ['industry'],
    words: phrases`
      dây chuyền, luyện nhôm, mỏ nhôm, mỏ muối, mỏ khu mỏ, hầm mỏ, mỏ niken, mỏ lithi, muối kali, kali, cao lanh,
      than cốc, túi xách, va li, đồ da, da thuộc, bột giấy, hạt nhựa, đồ nhựa, ngành nhựa, ống nhựa, gạch men, gạch ngói, sành sứ,
      máy may, máy công cụ, máy bơm, máy phát điện, khuôn mẫu, khuôn đúc, xe hơi, xe con, xe bán tải, tàu thủy, màn hình, ti vi, tivi,
      tủ lạnh, máy giặt, máy điều hòa, ắc quy, nước giải khát, mỹ phẩm, hàng gia dụng, đồ gia dụng, đồ điện, dây cáp,
      ống thép, phôi thép, tôn mạ, inox, dệt kim, dệt nhuộm, ngành dệt, lắp xe, lắp máy, khu chế xuất, gia công, kim cương, đá quý,
      trang sức, vải vóc, bông sợi, xơ sợi, ngành may, sắt thép, phế liệu, cao su tổng hợp, thuốc nhuộm, pin xe điện, pin lithium,
      công xưởng, xí nghiệp, máy in, máy kéo, đóng gói, bao bì, cần cẩu`,
  },
  {
    kind: 'field',
    sectors: ['energy'],
    words: phrases`
      dầu, cấp điện, phát điện, đưa điện, bán lại điện, trạm điện, dây tải điện, đường điện, cột điện, thiếu điện, mất điện,
      tiền điện, giá điện, hòa lưới, giếng dầu, khoan dầu, ống dẫn dầu, ống dẫn dầu khí, ống dẫn khí, đường ống dẫn dầu, uranium, urani,
      ethanol, xăng sinh học, dầu nhờn, dầu hỏa, biogas, khí sinh học, gió ngoài khơi, làm điện gió, điện từ lào, nguồn khí`,
  },
]
