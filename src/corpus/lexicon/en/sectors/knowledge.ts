import { phrases } from '../../phrases.ts'
import type { SectorWords } from '../../StatementWords.ts'

/** Knowledge (codebook section 2). */
export const knowledgeWords: readonly SectorWords[] = [
  {
    kind: 'field',
    sectors: ['science'],
    words: phrases`
      science, sciences, science and technology, science technology, science technology and innovation, science and innovation, scientific, scientific and technological, scientific and technical, scientific research, scientist*, research, researches, joint research, research cooperation, research institute*, research and development, r&d, innovation, innovations, innovative, innovative startup*, innovation and startup*, startup*, start up*,
      start up ecosystem*, technology, technologies, technological, technology transfer, transfer of technology, technology transfers, passing on of technology, high technology, high tech, advanced technolog*, core technolog*, emerging technolog*, new technolog*, strategic technolog*, source technolog*, quantum, quantum technolog*, quantum comput*, space, outer space, space technolog*, space cooperation, space exploration, satellite*, earth observation satellite*, remote sensing, biotechnolog*, nanotechnolog*, materials science, new materials, intellectual property, patent*, standards and measurement, metrology, laboratory, laboratories, basic science*, marine research, oceanography, tropical centre, tropical center, nuclear science`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      new cooperation space, cooperation space, development space, strategic space, political science, social science*, social sciences, living space, cyberspace, space for cooperation, open up space, new space, more space, ample space, space for, innovation in thinking, green technology, academy of sciences and letters, innovative ways, research fellow, researcher at, research on the history, think tank*, room and space, innovative approach*, innovative way, airspace, public space`,
  },
  {
    kind: 'field',
    sectors: ['digital'],
    words: phrases`
      digital, digital transformation, digital economy, digital technolog*, digital infrastructure, digital development, digital connectivity, digital government, digital society, digital trade, digital partnership, digitalisation, digitalization, digitisation, digitization, information technolog*, information and communication technolog*, information and communications technolog*, information and communication, information and communications, ict, artificial intelligence, ai, ai technolog*, big data, data cent*, data centre*, data center*, data infrastructure, cloud computing, computing, computer science, modern computer science, supercomput*, virtual assistant*, software, blockchain, internet of things, iot, 5g, 6g, telecommunication*, telecom, telecoms, e government, egovernment, electronic government, e governance, smart cit*, internet, cyber technolog*, cyberspace, digital skills, online platform*, digital field, digital id`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`internet users, internet access was, software park visit`,
  },
  {
    kind: 'field',
    sectors: ['digital', 'environment'],
    words: phrases`green and digital transformation, green and digital transition*, digital and green transformation, digital and green transition*, green and digital change, digital transformation and green transition, green transition and digital transformation, green and digital econom*, digital and green econom*`,
  },
  {
    kind: 'field',
    sectors: ['health'],
    words: phrases`
      health, healthcare, health care, public health, health sector, medical, medical care, medical cooperation, medical device*, medical equipment, medical suppl*, medical staff, medicine, medicines, hospital, hospitals, clinic, clinics, doctor, doctors, physician*, nurse, nurses, pharmaceutical*, pharmacy, pharma, vaccine*, vaccination, biomedicine, biomedical, biomedical science*, drug production, traditional medicine, disease prevention, disease control, epidemic prevention, pandemic response, epidemic*, pandemic prevention, covid 19 vaccine*, covid 19 response, covid 19 fight, health security, elderly care, ageing population, population ageing, nursing, cancer treatment, medical treatment, rehabilitation cent*`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`good health, wished * good health, health and happiness, healthy, health and success, doctor of, good health and, in good health, healthy development, doctorate`,
  },
  {
    kind: 'field',
    sectors: ['environment'],
    words: phrases`
      environment, environmental, environmental protection, environment protection, natural resources, natural resources and environment, climate, climate change, climate change response, climate action, response to climate change, climate resilience, climate finance, low carbon, carbon, carbon credit*, carbon neutrality, net zero, net zero emission*, emission*, emissions reduction, green, green growth, green transition, green transformation, green economy, green development, green economic, green change, green technolog*, circular economy, green and circular economy, circular and green economy, sustainable use of, sustainable development goals, water, water resource*, water management, water security, water source*, wastewater, clean water, transboundary water*, biodiversity, conservation, wildlife, forest protection, deforestation, disaster*, natural disaster*, disaster prevention, disaster relief, disaster management, flood*, pollution, plastic waste, waste treatment, marine environment, ocean conservation, marine conservation, blue economy, ocean economy, meteorolog*, hydrometeorolog*, sea level rise, esg, p4g, emergency response, greenhouse gas*, mekong river water, river commission, mekong river commission`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      business environment, investment environment, peaceful environment, international environment, security environment, favourable environment, favorable environment, stable environment, peaceful and stable environment, enabling environment, strategic environment, legal environment, learning environment, living environment, conducive environment, working environment, environment of peace, environment for peace, green light, political climate, investment climate, business climate, green channel, environment for development, environment conducive, environment for business*, environment for enterprises, environment for investors, ministry of agriculture and environment, geopolitical environment, lan tay waters, territorial waters, water puppet*, typhoon yagi, global environment, regional environment, transparent environment, water festival*`,
  },
  {
    kind: 'field',
    sectors: ['education'],
    words: phrases`
      education, educational, education and training, education training, higher education, university cooperation, universities, between universities, university link*, university partnership*, university training, undergraduate, postgraduate, training, training cooperation, training of experts, human resources training, human resource training, human resources development, human resource development, human resource*, high quality human resource*, training human resources, personnel training, personnel, cadre training, training cadres, training courses, capacity building, trained, train, trains, trainee*, train personnel, student, students, student exchange*, exchange students, study, studied, studying, studies programme, overseas students, lecturer*, teacher*, teaching, scholarship*, academic, academic exchange*, academia, academies, vocational training, vocational education, vocational, vocational skills, apprentice*, schooling, school, schools, kindergarten*, schoolchildren, curriculum, alumni, degree recognition, recognition of degrees, diplomas, teach vietnamese, young scientists training, expert training, professional training, internship*, skills training, joint training, english language teaching, english teaching, teaching of vietnamese, vietnamese language teaching, training programmes, training of officials, public administration training, leadership training`,
  },
  {
    kind: 'none',
    sectors: [],
    words: phrases`
      study the possibility, study visit on, feasibility study, feasibility studies, case study, study and consider, to study measures, studied the possibility, study cooperation, study new, joint study, school of thought, military training exercise*, study tour of, further study, study on, study to, political education, train service, train station, train ride, train to, high speed train, high speed trains, freight train*, by train, armoured train, train tickets, studio, patriotic education, training session, study measures, old school`,
  },
  {
    kind: 'field',
    sectors: ['education', 'science'],
    words: phrases`education science and technology, education science technology, education and science`,
  },
]
