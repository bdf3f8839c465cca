import { describe, expect, it } from 'vitest'
import { findActors } from '../../../../src/corpus/code/actors/findActors.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import { read } from '../../read/read.ts'

function partners(text: string): string {
  const article = read(text)
  return article.lexicon === null ? 'no lexicon' : findActors(article, LEXICONS[article.lexicon]).partners.join(' ')
}

describe('whom an article shows cooperating with home', () => {
  it.each([
    {
      wanted: '',
      text: `Vietnam's GDP grows 6.5 percent in first half
Vietnam's economy expanded 6.5 percent, the General Statistics Office said on Saturday. Exports to the United States rose 12 percent, while imports from China rose 15 percent.
South Korea and Japan remained the largest investors. Prime Minister Pham Minh Chinh asked ministries to cut red tape.`,
    },
    {
      wanted: '',
      text: `Quốc hội thông qua luật đất đai
Sáng 18/1, Quốc hội biểu quyết thông qua Luật Đất đai. Chủ tịch Quốc hội Vương Đình Huệ điều hành phiên họp. Theo đại biểu, kinh nghiệm của Nhật Bản và Hàn Quốc được tham khảo.`,
    },
    {
      wanted: '',
      text: `Chinese President Xi Jinping met Russian President Vladimir Putin in Moscow on Thursday. The two leaders signed 20 agreements. Vietnam, India and Brazil are also expected to send delegations to Victory Day.`,
    },
    {
      wanted: '',
      text: `Tổng thống Ukraine Volodymyr Zelensky và Tổng thống Mỹ Donald Trump hội đàm tại Washington. Hai bên ký thỏa thuận khoáng sản. Nga phản đối thỏa thuận này, theo Điện Kremlin.`,
    },
    {
      wanted: 'FR',
      text: `Tổng thống Jean Valbert ở Hà Nội
Tổng thống Pháp Jean Valbert và phu nhân có ba ngày ở Việt Nam, từ 25 đến 27/5. Hôm 26/5, Chủ tịch nước Lê Văn Hòa chủ trì lễ đón ông. Sáng 27/5 ông đi dạo phố cổ.`,
    },
    {
      wanted: 'CN',
      text: `Cầu mới qua sông Hồng
Sáng nay, tỉnh Lào Cai và tỉnh Vân Nam (Trung Quốc) động thổ cầu qua sông. Chủ tịch tỉnh Trần Văn Nam bấm nút. Hôm trước hai ông họp ở Lào Cai, bàn giờ mở cửa khẩu. Cầu tốn 183 tỷ đồng, hai bên chia đôi.`,
    },
    {
      wanted: 'US',
      text: `Vietnam, US hold tariff talks
Minister of Industry and Trade Nguyen Hong Dien held talks with U.S. Trade Representative Jamieson Greer in Washington on Thursday. The two sides discussed reciprocal trade. Vietnam ranks behind China and Mexico in the US trade deficit.`,
    },
    {
      wanted: 'FI BG',
      text: `General Secretary To Lam will pay official visits to Finland and Bulgaria from October 20 to 24, the foreign ministry said. In Helsinki, he will hold talks with President Alexander Stubb; Finland and Vietnam will sign agreements on education. In Sofia, he will meet President Rumen Radev, and the two countries will upgrade ties. Vietnam and Bulgaria will also sign labour deals.`,
    },
    {
      wanted: '',
      text: `Vietnam proposes ASEAN digital framework
Deputy Foreign Minister Do Hung Viet told the ASEAN meeting in Jakarta that Vietnam supports digital integration. Ministers from Thailand, Laos and Singapore welcomed the plan.`,
    },
    {
      wanted: 'JP',
      text: `Tỉnh Quảng Nam và tỉnh Nagasaki ký thỏa thuận hợp tác
Chiều 5/6, lãnh đạo tỉnh Quảng Nam và Thống đốc tỉnh Nagasaki (Nhật Bản) Oishi Kengo ký thỏa thuận hợp tác về lao động và du lịch. Hai bên sẽ trao đổi thanh niên.`,
    },
    {
      wanted: '',
      text: `Two Vietnamese arrested in Thailand over drugs
Thai police arrested two Vietnamese nationals in Bangkok on Sunday for smuggling drugs, police said. Vietnamese embassy officials were informed.`,
    },
    {
      wanted: '',
      text: `Việt Nam thắng Thái Lan 2-1
Tối 2/1, đội tuyển Việt Nam thắng Thái Lan 2-1 tại Việt Trì. HLV Kim Sang-sik, người Hàn Quốc, hài lòng. Nguyễn Xuân Son ghi hai bàn.`,
    },
    {
      wanted: 'CU',
      text: `Việt Nam trao 5.000 tấn gạo tặng Cuba
Tại La Habana, Đại sứ Lê Quang Long trao tượng trưng 5.000 tấn gạo của nhân dân Việt Nam tặng nhân dân Cuba. Bà Betsy Díaz Velázquez, Bộ trưởng Nội thương Cuba, cảm ơn Việt Nam.`,
    },
    {
      wanted: 'GB',
      text: `Anh hỗ trợ Việt Nam chuyển đổi năng lượng
Đại sứ Anh Iain Frew cho biết Anh sẽ hỗ trợ Việt Nam 500 triệu bảng. Anh cũng mong muốn hợp tác giáo dục. Anh em trong đoàn đã thăm Hà Nội; tiếng Anh được dùng.`,
    },
    {
      wanted: 'EU',
      text: `EU-Vietnam trade deal turns five
EU ambassador Julien Guerrier said trade between the EU and Vietnam rose 40 percent since the EVFTA took effect. Germany, France and the Netherlands are the top investors. Vietnam hopes remaining EU members ratify the EVIPA.`,
    },
    {
      wanted: 'KP',
      text: `Tổng Bí thư Tô Lâm thăm CHDCND Triều Tiên
Tổng Bí thư Tô Lâm hội đàm với Tổng Bí thư Đảng Lao động Triều Tiên Kim Jong Un ở Bình Nhưỡng ngày 9/10. Ông Kim Jong Un cho biết Triều Tiên coi trọng Việt Nam. Hàn Quốc theo dõi chuyến thăm.`,
    },
    {
      wanted: 'VA',
      text: `Chủ tịch nước gặp Giáo hoàng Francis tại Vatican. Tòa thánh và Việt Nam thỏa thuận về đại diện thường trú.`,
    },
    {
      wanted: 'CN',
      text: `Việt - Trung nhất trí phân giới
Đoàn đàm phán Việt Nam và Trung Quốc họp ở Hà Nội. Thứ trưởng Nguyễn Minh Vũ cho biết hai bên sẽ duy trì hòa bình trên Biển Đông. Phía bạn đồng ý.`,
    },
    {
      wanted: 'LA KH',
      text: `Hội nghị Thủ tướng ba nước Việt Nam, Lào, Campuchia
Thủ tướng Phạm Minh Chính, Thủ tướng Lào Sonexay Siphandone và Thủ tướng Campuchia Hun Manet nhất trí tăng cường hợp tác ba nước về hạ tầng. Lào và Việt Nam sẽ xây đường sắt. Campuchia và Việt Nam sẽ mở cửa khẩu.`,
    },
  ])('$wanted: $text', ({ wanted, text }) => {
    expect(partners(text)).toBe(wanted)
  })
})
