import { phrases } from '../phrases.ts'
import type { CueWords } from '../StatementWords.ts'

const JUDGED = phrases`
  đánh giá cao, đánh giá rất cao, ghi nhận, hoan nghênh, hài lòng về, hài lòng với, hài lòng trước, bày tỏ hài lòng về,
  bày tỏ hài lòng với, bày tỏ hài lòng trước, bày tỏ sự hài lòng về, bày tỏ sự hài lòng với, bày tỏ sự hài lòng trước,
  vui mừng về, vui mừng trước, vui mừng với, bày tỏ vui mừng về, bày tỏ vui mừng trước, bày tỏ vui mừng với,
  phấn khởi trước, phấn khởi về`
const REACHED = phrases`
  kết quả, những kết quả, các kết quả, nhiều kết quả, hoạt động, hoạt động hiệu quả, hiệu quả hoạt động, tiến độ, tiến triển, những tiến triển, bước tiến, những bước tiến,
  bước phát triển, những bước phát triển, sự phát triển, tiến bộ, những tiến bộ, thành tựu, những thành tựu, thành quả,
  những thành quả`

/** What was reached, judged by those who speak of it. */
const judged = JUDGED.flatMap((verb) => REACHED.map((what) => `${verb} ${what}`))

/** Verbs of saying, and of thanking for what was done. */
export const speechWords: readonly CueWords[] = [
  {
    cue: 'say',
    words: phrases`
      cho biết, phản đối, bày tỏ quan ngại, bày tỏ lo ngại, quan ngại về, bày tỏ phản đối, nói, nói rằng,
      nhấn mạnh, khẳng định, tái khẳng định, nêu rõ, nêu bật, cho rằng, đánh giá,
      đánh giá cao, đánh giá rất cao, chia sẻ, chia sẻ rằng, phát biểu, bày tỏ, bày tỏ tin tưởng, bày tỏ vui mừng,
      bày tỏ ấn tượng, ghi nhận, nhận định, cho hay, thông báo, thông tin, thông báo về, lưu ý, nhắc lại, điểm lại,
      giới thiệu, khẳng định lại, khẳng định rõ, tuyên bố, tiết lộ, trả lời, trao đổi với báo chí, tin tưởng,
      tin rằng, vui mừng, vui vì, hài lòng, hoan nghênh, chúc mừng, chào mừng, nhận xét, viết, cùng nhấn mạnh,
      cùng khẳng định, cùng đánh giá, cùng ghi nhận, cùng bày tỏ, cùng chia sẻ, đề cao, ca ngợi, gọi, phân tích,
      giải thích, đề cập, nêu, xác nhận, coi trọng và, trân trọng, bày tỏ hài lòng, bày tỏ sự hài lòng,
      bày tỏ phấn khởi, phấn khởi, tự hào về, ấn tượng, ấn tượng với, đánh giá tích cực, đánh giá rất tích cực,
      khen ngợi, tiếc rằng, lấy làm tiếc, khoe, phàn nàn, than phiền, nói thẳng, lo rằng, lo ngại, e rằng, e ngại,
      kể rằng, kể thêm, bảo rằng, nói vui, tâm sự, bộc bạch, thổ lộ, cho là, cho biết thêm, nói thêm, nói về việc, kể lại, nhắc tới, nhắc đến, viện dẫn, dẫn chứng, lý giải,
      cảnh báo, phản ánh, trả lời phỏng vấn, ví von, nhìn nhận, thừa nhận, đoan chắc, quả quyết, cam đoan,
      bảo đảm rằng, đảm bảo rằng, tin chắc, lạc quan, bày tỏ lạc quan, lạc quan về, cảm nhận, xúc động, hồ hởi,
      đánh giá rằng, thông tin thêm, thông báo rằng, chúc mừng việt nam, bình luận, phát biểu rằng, nhắc nhở,
      thuật lại, gợi nhớ, bày tỏ đồng cảm, nhất trí đánh giá, thống nhất đánh giá, nhất trí cho rằng,
      thống nhất cho rằng, nhất trí nhận định, thống nhất nhận định, cùng cho rằng, cùng nhận định, nhất trí ghi nhận,
      nhất trí khẳng định, thống nhất khẳng định, nhất trí nhấn mạnh, cùng nhất trí đánh giá, cùng nhất trí cho rằng,
      nhất trí nhìn nhận, nhất trí đánh giá cao, thống nhất đánh giá cao, đều đánh giá, đều khẳng định, đều nhấn mạnh,
      đều cho rằng`,
  },
  { cue: 'thank', words: judged },
  {
    cue: 'thank',
    words: phrases`
      cảm ơn, cám ơn, bày tỏ cảm ơn, gửi lời cảm ơn, trân trọng cảm ơn, chân thành cảm ơn, biết ơn,
      bày tỏ lòng biết ơn, tri ân, trân trọng sự giúp đỡ, trân trọng sự ủng hộ, đánh giá cao sự hỗ trợ, đánh giá cao sự giúp đỡ, đánh giá cao sự ủng hộ, đánh giá cao đóng góp,
      đánh giá cao những đóng góp, đánh giá cao sự đóng góp, đánh giá cao các đóng góp, đánh giá cao việc,
      đánh giá rất cao việc, hoan nghênh việc, ghi nhận việc, cảm ơn việc, vui mừng trước việc, vui mừng về việc,
      hài lòng về việc, ghi nhận đóng góp, ghi nhận những đóng góp, ghi nhận sự đóng góp, trân trọng những đóng góp,
      hoan nghênh sự hỗ trợ, đánh giá cao hỗ trợ, đánh giá cao những hỗ trợ, ghi nhận những tiến triển,
      ghi nhận tiến triển, ghi nhận những bước tiến, ghi nhận kết quả, ghi nhận những kết quả, đánh giá cao kết quả,
      đánh giá cao những kết quả, đánh giá cao các kết quả, đánh giá cao những thành tựu, hoan nghênh những kết quả,
      hoan nghênh kết quả, hoan nghênh những tiến triển, hoan nghênh tiến triển, hài lòng về kết quả,
      hài lòng về những kết quả, hài lòng với kết quả, hài lòng với những kết quả, vui mừng về những kết quả,
      vui mừng trước những kết quả, hài lòng trước kết quả, hài lòng trước những kết quả,
      bày tỏ hài lòng về kết quả, bày tỏ hài lòng về những kết quả, bày tỏ hài lòng với kết quả,
      bày tỏ hài lòng với những kết quả, bày tỏ hài lòng trước kết quả, bày tỏ hài lòng trước những kết quả,
      bày tỏ vui mừng trước những kết quả, bày tỏ vui mừng về những kết quả, bày tỏ hài lòng về sự phát triển,
      bày tỏ hài lòng trước sự phát triển, bày tỏ vui mừng trước sự phát triển, bày tỏ vui mừng về sự phát triển,
      hài lòng về sự phát triển, hài lòng trước sự phát triển, vui mừng trước sự phát triển,
      vui mừng về sự phát triển, hoan nghênh sự phát triển, đánh giá cao sự phát triển, hoan nghênh những tiến bộ,
      ghi nhận sự phát triển, ghi nhận những thành tựu, hài lòng về những tiến triển, đánh giá cao tiến triển,
      đánh giá cao những tiến triển, hài lòng về những bước tiến, hài lòng trước những tiến triển`,
  },
]
