/** The codebook in a sentence or a few words for each of its members; the names stand elsewhere (`sectorNames`, `codeWords`). */
import type { DateBasis, EventType, Sector, Stage, Voice } from '../../corpus/codebook.ts'
import type { Words } from '../../ui/View.tsx'

interface CodebookWords {
  readonly unitTitle: string
  readonly unit: string
  readonly sectorsTitle: string
  readonly sectors: Readonly<Record<Sector, string>>
  readonly stagesTitle: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly stageRules: string
  readonly voicesTitle: string
  readonly voices: Readonly<Record<Voice, string>>
  readonly eventsTitle: string
  readonly events: Readonly<Record<EventType, string>>
  readonly datesTitle: string
  readonly dates: string
  readonly bases: Readonly<Record<DateBasis, string>>
}

export const CODEBOOK_WORDS: Words<CodebookWords> = {
  vi: {
    unitTitle: 'Đơn vị',
    unit: 'Đơn vị là một câu nói về hợp tác giữa Việt Nam và một đối tác, trích đúng nguyên văn. Mỗi câu mang một hoặc nhiều mã; mỗi mã gồm lĩnh vực, mức độ và ai nêu. Câu không nêu lĩnh vực nào thì không được mã hoá; tiêu đề, chú thích ảnh, nghi lễ đơn thuần, lời khen riêng một nước cũng vậy.',
    sectorsTitle: 'Lĩnh vực',
    sectors: {
      politics: 'bản thân quan hệ, khuôn khổ, tin cậy chính trị, trao đổi đoàn',
      security: 'quốc phòng, công an, tội phạm, an ninh mạng, gìn giữ hoà bình',
      multilateral: 'phối hợp tại LHQ, ASEAN, EU; luật biển; vấn đề khu vực',
      justice: 'pháp luật, toà án, viện kiểm sát, dẫn độ',
      trade: 'thương mại, kinh tế nói chung, hiệp định thương mại tự do, doanh nghiệp',
      investment: 'đầu tư, bảo hộ đầu tư, nhà đầu tư',
      finance: 'ngân hàng, hải quan, thuế, viện trợ và vốn vay',
      industry: 'công nghiệp, chế tạo, khai khoáng, chuỗi cung ứng',
      energy: 'mọi loại năng lượng, dầu khí, hạt nhân, tái tạo',
      agriculture: 'nông, lâm, ngư nghiệp, lương thực',
      transport: 'giao thông, hạ tầng, hậu cần, hàng không, cảng',
      labour: 'lao động, việc làm, nhân lực tay nghề',
      tourism: 'du lịch, du khách',
      science: 'khoa học, công nghệ, nghiên cứu, đổi mới sáng tạo, vũ trụ',
      digital: 'công nghệ thông tin, trí tuệ nhân tạo, chuyển đổi số',
      health: 'y tế, bệnh viện, dược, y sinh',
      environment: 'môi trường, khí hậu, chuyển đổi xanh, nước',
      education: 'giáo dục, đào tạo, sinh viên, học bổng',
      culture: 'văn hoá, nghệ thuật, lễ hội, ngôn ngữ, di sản',
      sport: 'thể thao',
      people: 'giao lưu nhân dân, hội hữu nghị, thanh niên',
      local: 'hợp tác giữa các tỉnh, thành phố, địa phương',
      community: 'cộng đồng ở nước ngoài, thị thực, lãnh sự',
    },
    stagesTitle: 'Mức độ: đã tiến đến đâu',
    stages: {
      mentioned: 'lĩnh vực được nêu, chưa ai muốn, nhất trí hay làm gì',
      proposed: 'một bên, hoặc người viết, muốn, đề nghị, mong, mời, sẽ',
      agreed: 'hai bên nhất trí, cam kết, khẳng định, hoặc một bên “nhất trí”',
      signed: 'văn kiện được ký, thông qua, có hiệu lực, hoặc cơ chế được lập',
      delivered: 'đang làm hoặc đã làm xong',
    },
    stageRules:
      'Văn kiện còn ở phía trước lấy mức độ của động từ nói về nó. Việc bị đình chỉ, từ chối, hoãn là “nhắc đến” và được đánh dấu. Việc mà chính câu nêu là của quá khứ mang thời điểm của nó. Mức độ lấy từ câu trước thì cả hai câu cùng được hiện.',
    voicesTitle: 'Ai nêu',
    voices: {
      both: 'hai bên cùng nhất trí, ký, thông qua, hoặc cuộc hội đàm của họ là chủ đề',
      home: 'câu nêu tên người nói phía Việt Nam',
      partner: 'câu nêu tên người nói phía đối tác',
      narrator: 'chính bài báo; mọi câu không nêu ai nói',
    },
    eventsTitle: 'Sự kiện',
    events: {
      visit: 'chuyến thăm của lãnh đạo, bộ trưởng, đoàn',
      talks: 'mọi cuộc gặp, điện đàm của quan chức; mỗi đối tác một sự kiện',
      agreement: 'văn kiện được ký, thông qua, công bố; quan hệ được lập hoặc nâng cấp',
      press: 'họp báo, gặp gỡ báo chí',
      forum: 'diễn đàn doanh nghiệp, hội nghị',
      ceremony: 'lễ đón, lễ tiễn, đặt vòng hoa, điểm dừng của chương trình',
      milestone: 'ngày kỷ niệm, quà tặng, lần đầu tiên',
      programme: 'việc kéo dài trong một giai đoạn',
      culture: 'lễ hội, buổi diễn, ngày văn hoá',
    },
    datesTitle: 'Ngày tháng',
    dates:
      'Ngày được ghi đúng tới mức mà bài nêu (EDTF): một ngày, một tháng, một năm, một khoảng, hoặc một ngày nào đó trong khoảng. Không có gì được đoán; việc không rõ thời gian không phải là sự kiện.',
    bases: {
      stated: 'bài nêu đúng như vậy',
      header: 'bài nêu một phần, bổ sung từ ngày ở đầu bài',
      corpus: 'bổ sung từ cùng sự kiện trong bài khác',
      partial: 'bài nêu thiếu, không gì bổ sung được',
    },
  },
  en: {
    unitTitle: 'The unit',
    unit: 'The unit is a sentence about cooperation between Việt Nam and one partner, quoted exactly. It carries one or more codes; a code is a sector, a stage and who says so. A sentence that names no sector is not coded; nor are headlines, captions, mere ceremony, or praise of one country by itself.',
    sectorsTitle: 'Sectors',
    sectors: {
      politics: 'the relationship itself, its framework, political trust, delegations',
      security: 'defence, police, crime, cyber security, peacekeeping',
      multilateral: 'coordination at the UN, ASEAN, EU; law of the sea; regional issues',
      justice: 'law, courts, prosecutors, extradition',
      trade: 'trade, the economy in general, free trade agreements, businesses',
      investment: 'investment, its protection, investors',
      finance: 'banking, customs, tax, development aid and loans',
      industry: 'industry, manufacturing, mining, supply chains',
      energy: 'energy of every kind, oil and gas, nuclear, renewable',
      agriculture: 'farming, fisheries, forestry, food',
      transport: 'transport, infrastructure, logistics, aviation, ports',
      labour: 'labour, employment, skilled workers',
      tourism: 'tourism, tourists',
      science: 'science, technology, research, innovation, space',
      digital: 'information technology, artificial intelligence, digital transformation',
      health: 'health, hospitals, medicine, biomedicine',
      environment: 'environment, climate, green transition, water',
      education: 'education, training, students, scholarships',
      culture: 'culture, arts, festivals, language, heritage',
      sport: 'sport',
      people: 'exchange between peoples, friendship associations, youth',
      local: 'cooperation between provinces, cities, localities',
      community: 'communities abroad, visas, consular matters',
    },
    stagesTitle: 'Stages: how far it has got',
    stages: {
      mentioned: 'the field is named, and nobody wants, agrees or does anything',
      proposed: 'one side, or the writer, wants, suggests, hopes, invites, will',
      agreed: 'both sides agree, commit, affirm, or one side “agrees”',
      signed: 'an instrument is signed, adopted or in force, or a body is set up',
      delivered: 'it is being done or was done',
    },
    stageRules:
      'An instrument that is still to come has the stage of the verb that speaks of it. What is suspended, refused or postponed is “mentioned”, and marked. What its own sentence dates in the past carries that time. Where a stage is carried over from the sentence before, both are shown.',
    voicesTitle: 'Who says so',
    voices: {
      both: 'the two together agree, sign, adopt, or their talks are the subject',
      home: 'the sentence names the speaker, of the Vietnamese side',
      partner: 'the sentence names the speaker, of the partner’s side',
      narrator: 'the article itself; any sentence that names no speaker',
    },
    eventsTitle: 'Events',
    events: {
      visit: 'a visit of a leader, minister or delegation',
      talks: 'any meeting or call of officials; one event for each counterpart',
      agreement: 'an instrument signed, adopted, announced; relations established or upgraded',
      press: 'a press conference or briefing',
      forum: 'a business forum, a conference',
      ceremony: 'a welcome, a farewell, a wreath, a stop of the programme',
      milestone: 'an anniversary, a gift, a first',
      programme: 'something that runs for a period',
      culture: 'a festival, a performance, a cultural day',
    },
    datesTitle: 'Dates',
    dates:
      'A date is written to the precision that the article gives (EDTF): a day, a month, a year, a period, or some day within one. Nothing is guessed; what has no time at all is no event.',
    bases: {
      stated: 'the article gives it as it stands',
      header: 'the article gives a part, the date at its head the rest',
      corpus: 'completed from the same event in another article',
      partial: 'incomplete in the article, and nothing completes it',
    },
  },
}
