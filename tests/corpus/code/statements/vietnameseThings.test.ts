import { describe, expect, it } from 'vitest'
import { coded } from './coded.ts'

describe('Things that plain Vietnamese news names', () => {
  it.each([
    ['Bulgaria tìm nguồn cà chua, gừng và trứng.', 'agriculture proposed partner'],
    ['Bulgaria đề nghị giúp làm hóa đơn điện tử.', 'digital proposed partner'],
    ['Hai bên ký chương trình về bệnh không lây nhiễm.', 'health signed both'],
    [
      'Bulgaria muốn cử thêm người dạy tiếng Bulgaria sang Việt Nam.',
      'education proposed partner, culture proposed partner',
    ],
    ['Hai bên bàn việc cứu nạn trên biển.', 'security agreed both'],
    ['Hai bên bàn chuyện chống cướp biển và buôn thuốc phiện.', 'security agreed both'],
    ['Trận giao hữu của tuyển nữ hai nước đã bị hoãn.', 'sport mentioned narrator halted'],
    ['Bulgaria hứa cấp thêm đầu bếp cho các quán ăn Việt Nam.', 'labour proposed partner'],
    ['Khách Nga và khách Ấn đến Việt Nam tăng mạnh.', 'tourism delivered narrator'],
    // A thing in a word for something else is not that thing.
    ['Hai bên nhất trí về quyền của mỗi cá nhân.', 'no-sector'],
    ['Chuyến bay chở hàng cứu trợ của Bulgaria đã đến Việt Nam.', 'finance delivered narrator'],
  ])('%s', (text, codes) => {
    expect(coded('vi', text)).toEqual([codes])
  })
})
