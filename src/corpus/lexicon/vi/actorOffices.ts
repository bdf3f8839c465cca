/** Offices and what they are of, in Vietnamese. */
import type { Term } from '../../terms.ts'
import type { ActorWord } from '../ActorWords.ts'
import { foreignTerms, linkTerms, plainTerms, titleTerms } from '../actorTerms.ts'
import { phrases } from '../phrases.ts'

const titles: readonly Term<ActorWord>[] = [
  ...foreignTerms('president', phrases`tổng thống, tổng thống liên bang, lãnh tụ tối cao`),
  ...titleTerms('president', phrases`nguyên thủ quốc gia`),
  ...titleTerms('president', phrases`chủ tịch nước`),
  ...titleTerms('president', phrases`hai tổng thống, hai chủ tịch nước, các tổng thống`, true),
  ...foreignTerms('vice-president', phrases`phó tổng thống`),
  ...titleTerms('vice-president', phrases`phó chủ tịch nước, quyền chủ tịch nước`),
  ...titleTerms('premier', phrases`thủ tướng, thủ tướng chính phủ, thủ tướng liên bang, thủ hiến, TTg`),
  ...titleTerms('premier', phrases`hai thủ tướng, các thủ tướng`, true),
  ...titleTerms(
    'deputy-premier',
    phrases`phó thủ tướng, phó thủ tướng chính phủ, phó thủ tướng thường trực, phó thủ tướng thường trực chính phủ, phó thủ tướng thứ nhất`,
  ),
  ...titleTerms(
    'party-leader',
    phrases`tổng bí thư, TBT, bí thư thứ nhất, tổng bí thư ban chấp hành trung ương đảng cộng sản, tổng bí thư ban chấp hành trung ương đảng nhân dân cách mạng, bí thư thứ nhất ban chấp hành trung ương đảng cộng sản, bí thư thứ nhất đảng cộng sản, tổng bí thư ban chấp hành trung ương đảng, người đứng đầu đảng, lãnh đạo đảng cộng sản`,
  ),
  ...titleTerms('speaker', phrases`chủ tịch quốc hội`),
  ...foreignTerms(
    'speaker',
    phrases`chủ tịch thượng viện, chủ tịch hạ viện, chủ tịch nghị viện, chủ tịch hội đồng liên bang, chủ tịch duma quốc gia, chủ tịch đuma quốc gia, chủ tịch nhân đại toàn quốc, ủy viên trưởng, ủy viên trưởng nhân đại toàn quốc`,
  ),
  ...titleTerms(
    'deputy-speaker',
    phrases`phó chủ tịch quốc hội, phó chủ tịch thường trực quốc hội, phó chủ tịch thượng viện, phó chủ tịch hạ viện, phó chủ tịch nghị viện`,
  ),
  ...titleTerms('minister', phrases`bộ trưởng, ngoại trưởng, quốc vụ khanh, tổng trưởng, quốc vụ viện trưởng`),
  ...titleTerms(
    'minister',
    phrases`hai bộ trưởng, các bộ trưởng, ba bộ trưởng, hai ngoại trưởng, các ngoại trưởng`,
    true,
  ),
  ...titleTerms(
    'deputy-minister',
    phrases`thứ trưởng, thứ trưởng thường trực, trợ lý bộ trưởng, trợ lý ngoại trưởng, thứ trưởng ngoại giao`,
  ),
  ...titleTerms(
    'royal',
    phrases`quốc vương, nhà vua, vua, nữ hoàng, hoàng hậu, nhật hoàng, thiên hoàng, thái tử, hoàng thái tử, hoàng tử, công chúa, công nương, giáo hoàng, đại công tước, tiểu vương, quốc trưởng, toàn quyền`,
  ),
  ...titleTerms(
    'ambassador',
    phrases`đại sứ, đại sứ đặc mệnh toàn quyền, tổng lãnh sự, tổng lãnh sự quán trưởng, lãnh sự, lãnh sự danh dự, đại biện, đại biện lâm thời, đặc phái viên, phó đại sứ, trưởng phái đoàn, cao ủy, tham tán, tham tán thương mại, tùy viên quốc phòng`,
  ),
  ...titleTerms(
    'other',
    phrases`chủ tịch, phó chủ tịch, phó chủ tịch thường trực, đồng chủ tịch, bí thư, phó bí thư, phó bí thư thường trực, bí thư thành ủy, bí thư tỉnh ủy, trưởng ban, phó trưởng ban, phó ban, trưởng đoàn, phó đoàn, vụ trưởng, phó vụ trưởng, cục trưởng, phó cục trưởng, tổng cục trưởng, phó tổng cục trưởng, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, viện trưởng, phó viện trưởng, chánh án, phó chánh án, phó viện trưởng thường trực, kiểm sát trưởng, tổng kiểm toán nhà nước, tổng thư ký, phó tổng thư ký, chánh văn phòng, phó chánh văn phòng, chủ nhiệm, phó chủ nhiệm, thống đốc, phó thống đốc, thị trưởng, phó thị trưởng, tỉnh trưởng, phó tỉnh trưởng, đô trưởng, thủ lĩnh, lãnh đạo, tổng tham mưu trưởng, phó tổng tham mưu trưởng, tham mưu trưởng, tư lệnh, phó tư lệnh, tổng tư lệnh, chính ủy, chủ nhiệm tổng cục chính trị, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, đô đốc, chuẩn đô đốc, tướng, hạ nghị sĩ, thượng nghị sĩ, nghị sĩ, TNS, đại biểu quốc hội, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, GS, GS., GS.TS, GS.TS., PGS, PGS., PGS.TS, PGS.TS., TS, TS., GS, ThS., ThS, BS., hiệu trưởng, phó hiệu trưởng, chuyên gia, nhà nghiên cứu, học giả, nhà phân tích, người phát ngôn, phó phát ngôn, phát ngôn viên, trưởng phòng, trưởng đại diện, đại diện, cố vấn, cố vấn an ninh quốc gia, trợ lý, ủy viên bộ chính trị, ủy viên trung ương đảng, ủy viên ban chấp hành trung ương đảng, ủy viên ban thường vụ, thường trực ban bí thư, doanh nhân, nhà báo, nhạc sĩ, nghệ sĩ, nhà văn, họa sĩ, lãnh tụ, tỷ phú, điều phối viên, thượng thư, linh mục, hồng y, tổng giám mục, nhà sáng lập, chủ nhiệm ủy ban, trưởng ban tổ chức trung ương, trưởng ban đối ngoại trung ương, trưởng ban tuyên giáo trung ương, cao ủy thương mại, đại diện thương mại, giám đốc điều hành, CEO, luật sư, người đồng cấp, đồng cấp, đối tác đồng nhiệm, người đồng nhiệm`,
  ),
]

const portfolio = phrases`ngoại giao, quốc phòng, quốc vụ viện, NDCM, công an, nội vụ, an ninh, an ninh công cộng, tư pháp, tài chính, kinh tế, kế hoạch và đầu tư, kế hoạch đầu tư, công thương, công nghiệp, thương mại, công nghiệp và thương mại, nông nghiệp, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, NN&PTNT, NN-PTNT, môi trường, tài nguyên và môi trường, TN&MT, năng lượng, dầu khí, dầu mỏ, khoáng sản, giao thông vận tải, GTVT, giao thông, xây dựng, hạ tầng, thông tin, thông tin và truyền thông, TT&TT, khoa học và công nghệ, khoa học công nghệ, KH&CN, khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, kỹ thuật số, giáo dục, giáo dục và đào tạo, GD&ĐT, văn hóa, văn hóa thể thao và du lịch, VHTT&DL, thể thao, thể thao và du lịch, du lịch, y tế, lao động, thương binh và xã hội, việc làm, việc làm và lao động, lao động và việc làm, lao động và phúc lợi xã hội, lao động thương binh và xã hội, LĐTB&XH, lao động - thương binh và xã hội, dân tộc và tôn giáo, nhà nước, chính phủ, liên bang, quốc gia, trung ương, thường trực, thứ nhất, phụ trách, quyền, đặc mệnh toàn quyền, quốc hội, thượng viện, hạ viện, nghị viện, hội đồng, hội đồng nhân dân, HĐND, ủy ban nhân dân, UBND, ủy ban, uỷ ban, ủy ban thường vụ quốc hội, ủy ban trung ương, ủy ban đối ngoại, hội đồng nhà nước, hội đồng bộ trưởng, hội đồng lập pháp, hội đồng liên bang, quân ủy trung ương, ủy ban quân sự quốc gia, ban, ban bí thư, bộ chính trị, ban chấp hành trung ương đảng cộng sản, BCH trung ương đảng cộng sản, trung ương đảng cộng sản, trung ương đảng, ban chấp hành trung ương đảng nhân dân cách mạng, BCH trung ương đảng nhân dân cách mạng, trung ương đảng nhân dân cách mạng, ban chấp hành trung ương, ban chấp hành trung ương đảng, BCH trung ương, BCH trung ương đảng, đảng, đảng cộng sản, đảng nhân dân, đảng nhân dân cách mạng, ĐNDCM, đảng xã hội, đảng lao động, đảng nước nga thống nhất, đảng bộ, ban đối ngoại trung ương, ban tổ chức trung ương, ban tuyên giáo trung ương, ban kinh tế trung ương, ban nội chính trung ương, ủy ban kiểm tra trung ương, mặt trận tổ quốc, mặt trận tổ quốc việt nam, MTTQ, ủy ban trung ương mặt trận tổ quốc việt nam, quân đội, quân đội nhân dân, quân đội nhân dân việt nam, hải quân, không quân, lục quân, cảnh sát biển, biên phòng, bộ đội biên phòng, tổng cục, tổng cục chính trị, bộ tổng tham mưu, bộ tư lệnh, bộ, sở, vụ, cục, viện, văn phòng, văn phòng chính phủ, văn phòng chủ tịch nước, văn phòng quốc hội, văn phòng trung ương đảng, lễ tân, lễ tân nhà nước, phái đoàn, phái đoàn thường trực, tòa án, tòa án nhân dân tối cao, viện kiểm sát, viện kiểm sát nhân dân tối cao, ngân hàng, ngân hàng nhà nước, ngân hàng trung ương, thanh tra chính phủ, kiểm toán nhà nước, hội, liên hiệp, liên minh, hội hữu nghị, liên hiệp các tổ chức hữu nghị, hội liên hiệp phụ nữ, trung ương đoàn, đoàn thanh niên, phòng thương mại và công nghiệp, VCCI, phòng thương mại, hiệp hội, thành ủy, tỉnh ủy, khối, nhóm nghị sĩ hữu nghị, nhóm nghị sĩ, đối ngoại, hợp tác, châu á, châu âu, kinh tế đối ngoại, phát triển, phụ nữ, trẻ em, thanh niên, tôn giáo, hải dương, thủy sản, hàng hải, đất đai, nhà ở, dịch vụ, đầu tư, đường sắt, hàng không, lương thực, thực phẩm, công nghiệp nhẹ, công nghiệp nặng, năng lượng và mỏ, mỏ, mỏ và năng lượng, doanh nghiệp, kinh tế số, truyền thông, bưu chính viễn thông, viễn thông, tài nguyên, nhân lực, nguồn nhân lực, quốc thổ, lãnh thổ, kinh tế và thương mại, kinh tế thương mại và công nghiệp, ngoại giao và thương mại, văn hóa và du lịch, cựu chiến binh, an ninh nội địa, hải quan, thuế, thực phẩm và nông nghiệp, giáo dục đại học, giáo dục và thể thao, công trình công cộng, công chính, giao thông công chính, xuất nhập khẩu, hợp tác quốc tế, hợp tác phát triển, khí hậu, chuyển đổi năng lượng, nhân dân, cách mạng, phát triển xã hội, đối ngoại quốc hội, tân, cựu, nguyên, CHDCND, cộng hòa, vương quốc, toàn quốc, chính hiệp toàn quốc, nhân đại toàn quốc, cấp cao, chính hiệp`

const namedThings = phrases`bang, tỉnh, thành phố, TP, TP., đại học, trường, trường đại học, học viện, bệnh viện, nhà máy, tập đoàn, công ty, tổng công ty, ngân hàng thương mại, hãng, hãng tin, hãng hàng không, sân bay, cảng, cảng hàng không, đường, phố, đại lộ, quảng trường, công viên, cầu, tượng, tượng đài, đài tưởng niệm, lăng, khu di tích, khu lưu niệm, bảo tàng, nhà hát, nhà thờ, chùa, đền, cung, dinh, khách sạn, trung tâm, tòa nhà, thủ đô, thành phố cảng, quận, huyện, xã, phường, thị xã, thị trấn, làng, đảo, quần đảo, biển, sông, núi, vịnh, eo biển, khu, vùng, khu vực, hồ, tư tưởng, huân chương, huy chương, giải thưởng, giải, cúp, chiến dịch, thời đại, phong trào, đường mòn, đội, báo, tạp chí, đài, kênh, trang, câu lạc bộ, CLB, lễ hội, tuyến, dự án, lớp, quỹ, con đường, mang tên, nghĩa trang, THPT, THCS, đạo, họ`

/** What an office is followed by. */
export const officeTerms: readonly Term<ActorWord>[] = [
  ...titles,
  ...plainTerms('portfolio', portfolio),
  ...plainTerms('named-thing', namedThings),
  ...linkTerms(false, phrases`của, thuộc, nước, phụ trách, kiêm, kiêm nhiệm, đồng thời là`),
  ...linkTerms(true, phrases`tại, ở, bên cạnh`),
  ...plainTerms('and', phrases`và, cùng, &`),
]
