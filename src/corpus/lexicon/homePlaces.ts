/** Provinces and cities of the home country, and what else there reads like a personal name; with and without diacritics. */
import { phrases } from './phrases.ts'

const places = phrases`An Giang, Bà Rịa, Vũng Tàu, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước, Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Điện Biên Phủ, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, TP Hồ Chí Minh, TP. Hồ Chí Minh, TP.Hồ Chí Minh, TPHCM, TP.HCM, TP HCM, thành phố Hồ Chí Minh, Hồ Chí Minh City, HCM City, HCMC, Sài Gòn, Nha Trang, Đà Lạt, Hạ Long, Hội An, Phú Quốc, Mỹ Tho, Phan Thiết, Phan Rang, Quy Nhơn, Buôn Ma Thuột, Thủ Đức, Biên Hòa, Vinh City, Nội Bài, Tân Sơn Nhất, Long Thành, Cam Ranh, Cát Lái, Vân Đồn, Vân Phong, Dung Quất, Nghi Sơn, Chu Lai, Cái Mép, Lạch Huyện, Mê Linh, Ba Đình, Hoàn Kiếm, Mỹ Đình, Côn Đảo, Lý Sơn, Cát Bà, Sa Pa, Trường Sơn, Hùng Vương`

const FOLDS = /[\u0300-\u036f]/g
const plain = (word: string) => word.normalize('NFD').replace(FOLDS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

export const homePlaces: readonly string[] = [...new Set(places.flatMap((place) => [place, plain(place)]))]
