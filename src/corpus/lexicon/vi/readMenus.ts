/** What Vietnamese news pages write around an article: menus, share bars, notices. */
import { phrases } from '../phrases.ts'

/** A line that contains one of these is not the article. */
export const boilerplate = phrases`bạn thấy bài viết, bạn có thích bài viết, xin vui lòng gõ, được biên tập trước khi, bài viết có hữu ích, hãy là người đầu tiên
phát hiện lỗi, lỗi hoặc sai sót, ý kiến của bạn, gửi bình luận, bình luận của bạn, theo dõi chúng tôi, đăng ký nhận
đăng ký kênh, cookie*, chính sách bảo mật, điều khoản sử dụng, chia sẻ bài viết, chia sẻ lên, sao chép liên kết
bấm vào đây, nhấn vào đây, click vào, tin cùng chuyên mục, có thể bạn quan tâm, tin mới nhất, đọc nhiều nhất
xem nhiều nhất, nghe đọc bài, nghe bài viết, google news, về đầu trang, quét mã qr, viết lại bài, liên hệ quảng cáo
bạn đang đọc, đang đọc bài viết, mời quý độc giả, mời độc giả, mời bạn đọc, bạn đọc có thể, kính mời quý vị
thích trang, theo dõi báo, đọc báo in, đặt báo, gửi phản hồi, phản hồi của bạn, tin đọc nhiều, cùng chuyên mục
bài đọc nhiều, bản quyền thuộc, góp ý của bạn, góp ý cho, gửi về toà soạn, gửi về tòa soạn, vui lòng đăng nhập
giữ bản quyền, tải ứng dụng của, mọi góp ý, mời quý vị, ghi rõ nguồn khi, trích dẫn từ, theo dõi chuyên mục, chuyên mục quốc phòng
thể hiện quan điểm riêng, quan điểm của tác giả, quan điểm riêng của tác giả, thể hiện quan điểm của, góc nhìn của tác giả, viết bình luận, ý kiến bạn đọc, copy link, link thành công, facebook.com, chia sẻ qua, bản tin mỗi ngày, mời các bạn`

/** The same where the line ends no sentence: a report may use these words too. */
export const boilerplateOpen = phrases`giờ trước, phút trước, ngày trước, phút đọc, đọc bài viết
báo lỗi, góp ý, theo dõi trên, đăng nhập, quảng cáo, bản quyền, tải ứng dụng, lượt xem, lượt truy cập, xem thêm
nhận tin, nhận bản tin, nhận thư tin, email của bạn, nhập email, đọc thêm, tin liên quan, cỡ chữ, giọng đọc, bình chọn, dịch bài, hotline:, đường dây nóng, javascript, toà soạn
giấy phép số, tổng biên tập, cơ quan chủ quản, ghi rõ nguồn, gửi ý kiến, tòa soạn`

/** Whole lines that are not the article. */
export const boilerplateLines = phrases`giọng nam, giọng nữ, nam miền bắc, nữ miền bắc, nam miền nam, nữ miền nam, 1x, 1.0x, bài viết, chuyên đề
trang chủ, thời sự, chính trị, thế giới, kinh tế, xã hội, văn hóa, văn hoá, thể thao, giải trí, pháp luật, giáo dục
đối ngoại, ngoại giao, tin tức, tin mới, video, ảnh, in bài, in trang, gửi email, chia sẻ, bình luận, thích, lưu
lưu bài viết, theo dõi, menu, tìm kiếm, facebook, zalo, twitter, sao chép, nghe, đóng, mới nhất, đọc tiếp, hết
tin nổi bật, tiêu điểm, sự kiện, tweet, print, lượt xem, lượt thích, lượt chia sẻ, phản hồi, quốc tế, trong nước
việt nam, kinh doanh, công nghệ, khoa học, đời sống, du lịch, sức khỏe, sức khoẻ, y tế, quốc phòng, an ninh
môi trường, bạn đọc, góc nhìn, podcast, multimedia, infographic, emagazine, e-magazine, longform, thời sự quốc tế
tin thế giới, tin quốc tế, hồ sơ, bình luận quốc tế, quay lại, xem tất cả, a-, a+, aa, bản in, in bài viết
gửi cho bạn bè, gửi cho bạn, gửi bài viết, về trang trước, lên đầu trang, trang trước, đầu trang, giới thiệu, lãnh sự
liên hệ, trang nhất, hoạt động, tin tức - sự kiện, tin tức sự kiện, tin hoạt động, tin trong nước, tin trong tỉnh, văn bản
thủ tục hành chính, dịch vụ công, hỏi đáp, thư viện, sơ đồ cổng, sơ đồ trang, tiếng việt, english, rss, sitemap, gửi, hủy, huỷ
họ và tên, họ tên, tiêu đề, nội dung, mã xác nhận, email, e-mail, nhập mã, tải về, tải lại, xem nhiều, đọc nhiều, tin hot
các tin khác, tin khác, các bài khác, tin liên quan, bài liên quan, tin bài liên quan, tin cùng mục, cùng chủ đề
tin đã đưa, các tin đã đưa, tin cũ hơn, tin mới hơn, đừng bỏ lỡ, có thể bạn quan tâm, dành cho bạn, đọc thêm, xem thêm
viết bình luận, gửi bình luận, ý kiến, ý kiến bạn đọc, từ khóa, từ khoá, chủ đề, thẻ, tags, tag, copy link, sao chép link
nghe bài viết, nghe audio, cỡ chữ, phông chữ, in trang này, tương phản, đọc bài viết, giọng đọc, tốc độ đọc, quảng cáo
xây dựng đảng, đảng, nhà nước, chính phủ, quốc hội, mặt trận, hội nhập, hợp tác quốc tế, người việt, kiều bào, cộng đồng
biển đảo, đất nước, con người, pháp luật, tài chính, đầu tư, thị trường, nông nghiệp, lao động, việc làm, asean, châu á
châu âu, châu mỹ, châu phi, trung đông, đa phương tiện, tin ảnh, tin video, phóng sự, phỏng vấn, xã luận, chính luận
quan hệ song phương, tin nổi bật trong ngày, bài mới, bài cùng chuyên mục, trở về, trở lại, tắt, mở, tiếp theo`

/** Lines that mark an advertisement amid the text. */
export const adMarks = phrases`quảng cáo, - quảng cáo -, nội dung quảng cáo, tin tài trợ`

/** Lines behind which a report is over. */
export const endMarks = phrases`--- hết ---, (hết)`

/** Openings of lines that name the page or who issues it. */
export const pageNames = phrases`báo điện tử, cổng thông tin, trang thông tin, trang tin điện tử, cổng ttđt, tạp chí điện tử, cơ quan ngôn luận, cơ quan của
báo và phát thanh, đài phát thanh, đại sứ quán việt nam tại, tổng lãnh sự quán việt nam tại, ủy ban nhân dân tỉnh, ubnd tỉnh
bộ ngoại giao việt nam, liên hiệp các tổ chức, cộng hòa xã hội, cộng hoà xã hội, chuyên trang, ấn phẩm`
