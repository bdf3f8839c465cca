import type { CodedLang } from '../../corpus/codebook.ts'
import type { TextsPublished } from '../../corpus/index/CorpusIndex.ts'
import type { Level, Part } from '../../models/method/MethodRecord.ts'
import type { Words } from '../../ui/View.tsx'

interface MethodWords {
  readonly titleMeasured: (right: number, given: number) => string
  readonly titleCoded: (coded: number, sentences: number) => string
  readonly titleWaiting: string
  readonly unfiltered: string
  readonly ledeMeasured: (texts: number, people: number, missed: number) => string
  readonly ledeCoded: (coded: number, sentences: number) => string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly sections: Readonly<Record<'accuracy' | 'uncoded' | 'codebook' | 'problems' | 'versions', string>>
  readonly notMeasured: string
  readonly explained: string
  readonly parts: Readonly<Record<Part, (texts: number) => string>>
  readonly partLedes: Readonly<Record<Part, string>>
  readonly langs: Readonly<Record<CodedLang | 'all', (texts: number) => string>>
  readonly what: string
  readonly levels: Readonly<Record<Level, string>>
  readonly voice: string
  readonly byStage: string
  /** Precision and recall, short. */
  readonly rates: (precision: string, recall: string) => string
  readonly counts: (right: number, extra: number, missed: number) => string
  readonly share: (right: number, of: number) => string
  readonly nothing: string
  readonly uncodedLede: (uncoded: number, sentences: number) => string
  readonly allCoded: string
  readonly uncodedColumns: readonly [reason: string, sentences: string, articles: string, example: string]
  readonly openExample: (article: string) => string
  readonly noProblems: string
  readonly problemColumns: readonly [file: string, place: string, remedy: string]
  readonly wholeFile: string
  readonly characters: (from: number, to: number) => string
  readonly version: string
  readonly format: string
  readonly texts: string
  readonly textsPublished: Readonly<Record<TextsPublished, string>>
  /** Over the examples of what was not coded, where the site publishes quotes only. */
  readonly examplesWithheld: string
  readonly hash: string
  readonly asOf: string
  readonly asOfUnknown: string
  readonly unknown: string
  readonly files: (count: number) => string
  readonly fileColumns: readonly [file: string, hash: string]
  readonly hashLede: string
  readonly otherBuild: string
}

const en = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`
const vi = (count: number) => count.toLocaleString('vi')

export const WORDS: Words<MethodWords> = {
  vi: {
    titleMeasured: (right, given) =>
      `Với các bài chưa từng xem, ${vi(right)} trong ${vi(given)} mã do chương trình gán trùng với mã do người gán`,
    titleCoded: (coded, sentences) => `${vi(coded)} trong ${vi(sentences)} câu của hồ sơ được mã hoá`,
    titleWaiting: 'Hồ sơ này được lập như thế nào',
    unfiltered: 'Trang này nói về toàn bộ hồ sơ, không phụ thuộc các điều kiện lọc.',
    ledeMeasured: (texts, people, missed) =>
      `Đo trên ${vi(texts)} bài không ai đọc khi viết chương trình. Người gán ${vi(people)} mã; chương trình bỏ sót ${vi(missed)} mã trong số đó. Một mã là một lĩnh vực cùng mức độ của một câu.`,
    ledeCoded: (coded, sentences) => `Trong hồ sơ này, ${vi(coded)} trên ${vi(sentences)} câu được mã hoá.`,
    loading: 'Đang tải số đo của bản dựng này…',
    failed:
      'Không tải được số đo của bản dựng này (tệp corpus/method.json). Hãy kiểm tra tệp có nằm trên máy chủ không, rồi thử lại.',
    retry: 'Thử lại',
    sections: {
      accuracy: 'Độ chính xác đo được',
      uncoded: 'Những gì không được mã hoá, và lý do',
      codebook: 'Sổ mã tóm tắt',
      problems: 'Vấn đề của tập bài',
      versions: 'Phiên bản và mã băm',
    },
    notMeasured: 'Không đo trong bản dựng này: không có thư mục các bài do người mã hoá (tests/gold).',
    explained:
      'Bản dựng này tự mã hoá các bài mà người đã mã hoá, rồi so với người. Độ đúng (P): trong số mã chương trình gán, bao nhiêu phần trùng với người. Độ đủ (R): trong số mã người gán, bao nhiêu phần chương trình tìm ra. F1 là trung bình điều hoà của hai số. Số nào cũng từ 0 đến 1; dưới mỗi số là số lượng đã đếm.',
    parts: {
      heldOut: (texts) => `Bài chưa từng xem (${vi(texts)})`,
      seen: (texts) => `Bài đã xem khi viết chương trình (${vi(texts)})`,
    },
    partLedes: {
      heldOut:
        'Không ai đọc các bài này khi viết chương trình, nhưng tổng điểm của chúng được theo dõi và có khi đã định hướng việc sửa: với một bài mới, hãy chờ đợi mức này hoặc thấp hơn một chút.',
      seen: 'Chương trình được sửa dần theo các bài này, nên kết quả cao hơn so với bài mới.',
    },
    langs: {
      vi: (texts) => `Tiếng Việt, ${vi(texts)} bài`,
      en: (texts) => `Tiếng Anh, ${vi(texts)} bài`,
      all: (texts) => `Cả hai, ${vi(texts)} bài`,
    },
    what: 'So cái gì',
    levels: {
      statement: 'Câu nào nói về hợp tác',
      sector: 'Lĩnh vực của câu',
      stage: 'Lĩnh vực cùng mức độ của câu',
      cell: 'Ô ma trận của bài, cùng mức cao nhất',
      event: 'Sự kiện: loại và ngày',
    },
    voice: 'Ai nêu, khi lĩnh vực trùng nhau',
    byStage: 'Lĩnh vực cùng mức độ, theo mức độ',
    rates: (precision, recall) => `P ${precision}, R ${recall}`,
    counts: (right, extra, missed) => `${vi(right)} trùng, ${vi(extra)} thừa, ${vi(missed)} sót`,
    share: (right, of) => `${vi(right)} trong ${vi(of)}`,
    nothing: 'không có mã nào',
    uncodedLede: (uncoded, sentences) => `${vi(uncoded)} trong ${vi(sentences)} câu, mỗi câu vì một lý do.`,
    allCoded: 'Câu nào cũng được mã hoá.',
    uncodedColumns: ['Lý do', 'Số câu', 'Số bài', 'Ví dụ'],
    openExample: (article) => `Mở trong bài ${article}`,
    noProblems: 'Tập bài không có vấn đề nào.',
    problemColumns: ['Tệp', 'Vị trí', 'Vấn đề và cách khắc phục'],
    wholeFile: 'cả tệp',
    characters: (from, to) => `ký tự ${vi(from)}–${vi(to)}`,
    version: 'Phiên bản chương trình',
    format: 'Phiên bản định dạng chỉ mục',
    texts: 'Văn bản',
    textsPublished: {
      whole: 'đăng toàn văn',
      quotes: 'chỉ đăng những câu được trích dẫn: không đăng toàn văn các bài, và chỉ tìm được trong các câu ấy',
    },
    examplesWithheld:
      'Trang này chỉ đăng những câu được trích dẫn: trong các câu này, chỉ câu làm chứng cho một sự kiện hay một số liệu mới hiện; các câu khác chỉ ghi vị trí và độ dài.',
    hash: 'Mã băm hồ sơ (SHA-256)',
    asOf: 'Tính đến',
    asOfUnknown: 'không bài nào ghi ngày ở đầu bài',
    unknown: 'không rõ',
    files: (count) => `${vi(count)} tệp`,
    fileColumns: ['Tệp', 'SHA-256'],
    hashLede:
      'Cùng những tệp này, cùng phiên bản này thì ra đúng mã băm này; tệp nào đổi một ký tự, mã băm của nó đổi.',
    otherBuild: 'Các số đếm này thuộc một bản dựng khác của hồ sơ. Hãy tải lại trang.',
  },
  en: {
    titleMeasured: (right, given) =>
      `On texts that it had not seen, ${right.toLocaleString('en-GB')} of the program’s ${en(given, 'code is one', 'codes are those')} that people gave`,
    titleCoded: (coded, sentences) =>
      `${coded.toLocaleString('en-GB')} of the record’s ${en(sentences, 'sentence', 'sentences')} ${coded === 1 ? 'is' : 'are'} coded`,
    titleWaiting: 'How this record is made',
    unfiltered: 'This page speaks of the whole record, whatever the filters leave.',
    ledeMeasured: (texts, people, missed) =>
      `Measured on ${en(texts, 'text', 'texts')} that nobody read while the program was written. People gave ${en(people, 'code', 'codes')}; the program missed ${missed.toLocaleString('en-GB')} of them. A code is a sector with its stage in one sentence.`,
    ledeCoded: (coded, sentences) =>
      `In this record, ${coded.toLocaleString('en-GB')} of ${en(sentences, 'sentence', 'sentences')} ${coded === 1 ? 'is' : 'are'} coded.`,
    loading: 'Loading what this build measured…',
    failed:
      'What this build measured could not be loaded (corpus/method.json). Check that the file stands on the server, then try again.',
    retry: 'Try again',
    sections: {
      accuracy: 'Measured accuracy',
      uncoded: 'What was not coded, and why',
      codebook: 'The codebook in short',
      problems: 'Problems of this corpus',
      versions: 'Versions and hashes',
    },
    notMeasured: 'Not measured in this build: the folder of texts that people coded (tests/gold) is not there.',
    explained:
      'This build coded, by itself, texts that people had coded, and was compared with them. Precision (P): of the codes that the program gave, the part that people gave too. Recall (R): of the codes that people gave, the part that the program found. F1 is their harmonic mean. Each runs from 0 to 1; under it stands what was counted.',
    parts: {
      heldOut: (texts) => `${en(texts, 'text', 'texts')} held out`,
      seen: (texts) => `${en(texts, 'text', 'texts')} seen while the program was written`,
    },
    partLedes: {
      heldOut:
        'Nobody read these while the program was written, but their total scores were watched and sometimes led the work: of a new article expect this, or a little less.',
      seen: 'The program was mended on these, so it does better here than on a new article.',
    },
    langs: {
      vi: (texts) => `Vietnamese, ${en(texts, 'text', 'texts')}`,
      en: (texts) => `English, ${en(texts, 'text', 'texts')}`,
      all: (texts) => `Both, ${en(texts, 'text', 'texts')}`,
    },
    what: 'What is compared',
    levels: {
      statement: 'Which sentences are about cooperation',
      sector: 'Sectors of a sentence',
      stage: 'Sectors of a sentence with their stage',
      cell: 'Matrix cells of an article, with their highest stage',
      event: 'Events: type and date',
    },
    voice: 'Who says so, where the sector agrees',
    byStage: 'Sectors with their stage, by stage',
    rates: (precision, recall) => `P ${precision}, R ${recall}`,
    counts: (right, extra, missed) =>
      [
        `${right.toLocaleString('en-GB')} right`,
        `${extra.toLocaleString('en-GB')} extra`,
        `${missed.toLocaleString('en-GB')} missed`,
      ].join(', '),
    share: (right, of) => `${right.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`,
    nothing: 'no codes',
    uncodedLede: (uncoded, sentences) =>
      `${uncoded.toLocaleString('en-GB')} of ${en(sentences, 'sentence', 'sentences')}, each for one reason.`,
    allCoded: 'Every sentence is coded.',
    uncodedColumns: ['Reason', 'Sentences', 'Articles', 'Example'],
    openExample: (article) => `Open in article ${article}`,
    noProblems: 'This corpus has no problems.',
    problemColumns: ['File', 'Place', 'Problem and remedy'],
    wholeFile: 'whole file',
    characters: (from, to) => `characters ${from.toLocaleString('en-GB')}–${to.toLocaleString('en-GB')}`,
    version: 'Version of the program',
    format: 'Version of the index format',
    texts: 'Texts',
    textsPublished: {
      whole: 'published in full',
      quotes: 'quotes only: the full articles are withheld, and search finds only what is quoted',
    },
    examplesWithheld:
      'This site publishes quotes only: of these sentences it shows those that bear out an event or a figure, and of the others the place and the length.',
    hash: 'Corpus hash (SHA-256)',
    asOf: 'As of',
    asOfUnknown: 'no article has a date at its head',
    unknown: 'not known',
    files: (count) => en(count, 'file', 'files'),
    fileColumns: ['File', 'SHA-256'],
    hashLede:
      'The same files and the same version give the same corpus hash; a file in which one character changes has another hash.',
    otherBuild: 'These counts belong to another build of the record. Reload the page.',
  },
}
