/** What Vietnamese news pages write around an article: menus, share bars, notices. */
import { phrases } from '../phrases.ts'

/** A line that contains one of these is not the article. */
export const boilerplate = phrases`bạn thấy bài viết, bạn có thích bài viết, xin vui lòng gõ, được biên tập trước khi, bài viết có hữu ích, hãy là người đầu tiên
phát hiện lỗi, lỗi hoặc sai sót, ý kiến của bạn, gửi bình luận, bình luận của bạn, theo dõi chúng tôi, đăng ký nhận
đăng ký kênh, cookie*, chính sách bảo mật, điều khoản sử dụng, chia sẻ bài viết, chia sẻ lên, sao chép liên kết
bấm vào đây, nhấn vào đây, click vào, tin cùng chuyên mục, có thể bạn quan tâm, tin mới nhất, đọc nhiều nhất
xem nhiều nhất, nghe đọc bài, nghe bài viết, google news, về đầu trang, quét mã qr, viết lại bài, liên hệ quảng cáo
©, bạn đang đọc, đang đọc bài viết, mời quý độc giả, mời độc giả, mời bạn đọc, bạn đọc có thể, kính mời quý vị
thích trang, theo dõi báo, đọc báo in, đặt báo, gửi phản hồi, phản hồi của bạn, tin đọc nhiều, cùng chuyên mục
bài đọc nhiều, bản quyền thuộc, góp ý của bạn, góp ý cho, gửi về toà soạn, gửi về tòa soạn, vui lòng đăng nhập
giữ bản quyền, tải ứng dụng của, mọi góp ý`

/** The same where the line ends no sentence: a report may use these words too. */
export const boilerplateOpen = phrases`giờ trước, phút trước, ngày trước, phút đọc, đọc bài viết
báo lỗi, góp ý, theo dõi trên, đăng nhập, quảng cáo, bản quyền, tải ứng dụng, lượt xem, lượt truy cập, xem thêm
đọc thêm, tin liên quan, cỡ chữ, giọng đọc, bình chọn, dịch bài, hotline, đường dây nóng, javascript, toà soạn
giấy phép số, tổng biên tập, cơ quan chủ quản, ghi rõ nguồn, gửi ý kiến, tòa soạn`

/** Whole lines that are not the article. */
export const boilerplateLines = phrases`giọng nam, giọng nữ, nam miền bắc, nữ miền bắc, nam miền nam, nữ miền nam, 1x, 1.0x, bài viết, chuyên đề
trang chủ, thời sự, chính trị, thế giới, kinh tế, xã hội, văn hóa, văn hoá, thể thao, giải trí, pháp luật, giáo dục
đối ngoại, ngoại giao, tin tức, tin mới, video, ảnh, in bài, in trang, gửi email, chia sẻ, bình luận, thích, lưu
lưu bài viết, theo dõi, menu, tìm kiếm, facebook, zalo, twitter, sao chép, nghe, đóng, mới nhất, đọc tiếp, hết
tin nổi bật, tiêu điểm, sự kiện, tweet, print, lượt xem, lượt thích, lượt chia sẻ, phản hồi, quốc tế, trong nước
việt nam, kinh doanh, công nghệ, khoa học, đời sống, du lịch, sức khỏe, sức khoẻ, y tế, quốc phòng, an ninh
môi trường, bạn đọc, góc nhìn, podcast, multimedia, infographic, emagazine, e-magazine, longform, thời sự quốc tế
tin thế giới, tin quốc tế, hồ sơ, bình luận quốc tế, quay lại, xem tất cả, a-, a+, aa`
