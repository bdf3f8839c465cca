/** The strings of the details and of what is known about an article. */
import type { Words } from '../../ui/View.tsx'

interface DetailWords {
  readonly details: string
  readonly nth: (id: string, nth: number, of: number) => string
  readonly uncoded: (id: string) => string
  readonly close: string
  readonly copy: string
  readonly counterpart: (letter: string, id: string) => string
  readonly noCounterpart: (id: string) => string
  readonly leftOut: string
  readonly goTo: (id: string) => string
  readonly alike: Readonly<Record<'closely' | 'partly' | 'loosely', string>>
  readonly differs: (sector: string, left: string, leftId: string, right: string, rightId: string) => string
  readonly sameStages: string
  readonly noSharedSector: string
  readonly carried: string
  readonly halted: string
  readonly when: (date: string) => string
  readonly known: string
  readonly outlet: string
  readonly dateline: string
  readonly date: string
  readonly language: string
  readonly title: string
  readonly url: string
  readonly partners: string
  readonly sentences: string
  readonly file: string
  readonly sha: string
  readonly notStated: string
  readonly basis: Readonly<Record<'coded' | 'editor', string>>
  readonly recognised: string
  readonly sentenceCount: (sentences: number, statements: number) => string
}

export const DETAIL_WORDS: Words<DetailWords> = {
  vi: {
    details: 'Câu đang chọn',
    nth: (id, nth, of) => `Bài ${id}, câu ${nth} trên ${of}`,
    uncoded: (id) => `Bài ${id}, câu không được mã hoá`,
    close: 'Đóng',
    copy: 'Chép liên kết tới câu này',
    counterpart: (letter, id) => `Cặp ${letter}, câu tương ứng ở bài ${id}`,
    noCounterpart: (id) => `Bài ${id} không có câu tương ứng.`,
    leftOut: 'Bộ lọc loại câu này nên câu không được đối chiếu.',
    goTo: (id) => `Tới câu tương ứng ở bài ${id}`,
    alike: {
      closely: 'Hai câu rất sát nhau.',
      partly: 'Hai câu giống nhau một phần.',
      loosely: 'Hai câu chỉ gần giống nhau.',
    },
    differs: (sector, left, leftId, right, rightId) => `${sector}: ${left} ở ${leftId}, ${right} ở ${rightId}.`,
    sameStages: 'Cùng mức độ ở các lĩnh vực chung.',
    noSharedSector: 'Hai câu không được mã hoá chung lĩnh vực nào.',
    carried: 'Câu cho biết mức độ',
    halted: 'bị đình chỉ, từ chối hoặc hoãn',
    when: (date) => `việc đã qua: ${date}`,
    known: 'Nguồn gốc thông tin về bài',
    outlet: 'Hãng tin',
    dateline: 'Nơi đưa tin',
    date: 'Ngày ở đầu bài',
    language: 'Ngôn ngữ',
    title: 'Tiêu đề',
    url: 'Địa chỉ',
    partners: 'Đối tác',
    sentences: 'Câu',
    file: 'Tệp',
    sha: 'SHA-256 của tệp',
    notStated: 'bài không nêu',
    basis: { coded: 'đọc trong bài', editor: 'do biên tập viên ghi' },
    recognised: 'nhận ra từ văn bản',
    sentenceCount: (sentences, statements) => `${sentences} câu, ${statements} câu về hợp tác`,
  },
  en: {
    details: 'The chosen sentence',
    nth: (id, nth, of) => `${id}, statement ${nth} of ${of}`,
    uncoded: (id) => `${id}, a sentence that is not coded`,
    close: 'Close',
    copy: 'Copy link to this sentence',
    counterpart: (letter, id) => `Passage ${letter}, the counterpart in ${id}`,
    noCounterpart: (id) => `${id} has no counterpart to this sentence.`,
    leftOut: 'The filters leave this sentence out, so it is not compared.',
    goTo: (id) => `Go to the counterpart in ${id}`,
    alike: {
      closely: 'The two sentences are closely alike.',
      partly: 'The two sentences are alike in part.',
      loosely: 'The two sentences are only loosely alike.',
    },
    differs: (sector, left, leftId, right, rightId) => `${sector}: ${left} in ${leftId}, ${right} in ${rightId}.`,
    sameStages: 'The sectors they share stand at the same stage.',
    noSharedSector: 'They are coded for no sector in common.',
    carried: 'The sentence that gives the stage',
    halted: 'suspended, refused or postponed',
    when: (date) => `a deed of the past: ${date}`,
    known: 'How this is known',
    outlet: 'Outlet',
    dateline: 'Dateline',
    date: 'Date at the head',
    language: 'Language',
    title: 'Title',
    url: 'Address',
    partners: 'Partners',
    sentences: 'Sentences',
    file: 'File',
    sha: 'SHA-256 of the file',
    notStated: 'not stated',
    basis: { coded: 'read in the text', editor: 'stated by an editor' },
    recognised: 'recognised from the text',
    sentenceCount: (sentences, statements) =>
      `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}, ${statements} of them ${statements === 1 ? 'a statement' : 'statements'}`,
  },
}
