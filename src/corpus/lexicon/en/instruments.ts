import type { InstrumentWords } from '../InstrumentWords.ts'
import { instrument } from '../instrumentTerms.ts'
import { phrases } from '../phrases.ts'

export const instrumentWords: InstrumentWords = {
  terms: [
    ...instrument(
      'stop',
      phrases`dating, dated, in which, where, whose, this, last, yesterday, today, which, that, is, are, was, were, by, after, when, while, to, has, have, had, during, following, ahead of, amid, as, under, in an effort, in a bid, thereby, thus, came, come, comes, took, takes, entered, enters, covers, can, should, must, may, could, shall, awaits, includes, provides, remains, expires, expired, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, on january, on february, on march, on april, on may, on june, on july, on august, on september, on october, on november, on december`,
    ),
    ...instrument('and', phrases`and`),
    ...instrument('another', phrases`another on, another about, one on, a second on, a third on, another for`),
    ...instrument('small', phrases`of, of the, de`),
    ...instrument(
      'pending',
      phrases`put on ice, been put on ice, on ice, on hold, not ready, is not ready, not yet ready, holding up, held up, stalled, has stalled, bogged down, stuck, unfinished, still unsigned, unsigned, not been signed, not signed, never signed, was never signed, awaiting signature, awaits signature, waiting to be signed, ready for signing, ready for signature, ready to be signed, being written, be written, being worked on, still on the table, still on paper, still being discussed, still being haggled over, been shelved, was shelved, was dropped, been dropped, been drafted, drafted, been drawn up, put on hold, put it on hold, talked about, talked of, been mooted, been floated, being drafted, be drafted, being drawn up, be drawn up, being finalised, be finalised, being finalized, be finalized, being prepared, be prepared, yet to be concluded, in the making, still being worked on, being worked out, to be signed, be signed, to be concluded, be concluded, to be inked, be inked, under negotiation, being negotiated, be negotiated, to be negotiated, in negotiation, under discussion, under consideration, being considered, postponed, has been postponed, was postponed, put off, delayed, shelved, still to be signed, yet to be signed, not yet signed, not yet been signed, in the pipeline, in the works`,
    ),
    ...instrument('titled', phrases`plan, programme, program, initiative, master plan`),
    ...instrument(
      'world',
      phrases`unclos, npt, ctbt, un convention on the law of the sea, united nations convention on the law of the sea, convention on the law of the sea, declaration on the conduct of parties, declaration of conduct, paris agreement`,
    ),
    ...instrument('told', phrases`such a, such an, no such, the, this, these, its, their, both`),
    ...instrument(
      'statement',
      phrases`joint statement, joint declaration, joint communique, joint communiqué, joint vision statement, joint press statement`,
    ),
    ...instrument(
      'now',
      phrases`newly signed, just signed, recently signed, signed on this occasion, signed during the visit`,
    ),
    ...instrument(
      'named',
      phrases`free trade deal, trade deal, trade pact, investment protection treaty, bilateral investment treaty, loan agreement, grant agreement, financing agreement, prisoner transfer agreement, treaty on extradition, air transport agreement, aviation agreement, open skies agreement, maritime agreement, consular agreement, customs agreement, readmission agreement, migration agreement, labour agreement, labor agreement, cultural agreement, fisheries agreement, defence agreement, defence cooperation agreement, nuclear cooperation agreement, social insurance agreement, veterinary agreement, plant quarantine agreement, working holiday programme, working holiday program, working holiday agreement, trade and investment framework agreement, code of conduct,
      free trade agreement, trade agreement, investment protection agreement, comprehensive economic partnership agreement, economic partnership agreement, bilateral trade agreement,
      extradition treaty, visa exemption agreement, visa waiver agreement, double taxation agreement, air services agreement, mutual legal assistance treaty, social security agreement,
      investment agreement, tax treaty, partnership and cooperation agreement, framework agreement`,
    ),
    ...instrument(
      'noun',
      phrases`side letter, joint plan, exchange plan, papers, programme of cooperation, program of cooperation, programme of cultural exchange, programme of exchanges, cultural exchange programme, cultural exchange program, memorandum, contract, letter of agreement, letter of understanding, declaration of intent, statement of intent, implementing arrangement, exchange of notes, work programme, work program, cooperation pact, agreed minutes, executive program, memorandum for cooperation, partnership arrangement, agreement, agreements, treaty, treaties, convention, protocol, memorandum of understanding, mou, accord, pact, letter of intent, action plan, plan of action, programme of action, program of action,
      cooperation programme, cooperation program, executive programme, cooperation plan, work plan, declaration, charter, exchange programme, arrangement, joint vision, initiative on, roadmap, framework for an agreement, action programme, action program, pacts, memorandum of cooperation, strategy`,
    ),
    ...instrument(
      'each',
      phrases`letters of intent, memoranda of understanding, memorandums of understanding, mous, protocols`,
    ),
    ...instrument(
      'body',
      phrases`inter-governmental joint committee, intergovernmental joint committee, joint economic committee, joint commission on, trade council, free trade council, joint trade commission, joint economic and trade commission, joint task force, joint steering committee, joint economic and technical, defence working group, joint ministerial committee, joint consultative, high-level committee, joint study group, joint technical committee, joint coordination committee, joint coordinating committee, bilateral cooperation steering committee, partnership council, joint trade and economic, joint committee, intergovernmental committee, inter-governmental committee, inter-governmental commission, intergovernmental commission, joint commission, bilateral committee, cooperation committee, steering committee, joint cooperation committee,
      joint working group, joint trade committee, subcommittee, sub-committee, mixed committee, joint council, cooperation council, business council, joint economic commission, committee on economic, committee for scientific, economic commission, bilateral commission`,
    ),
    ...instrument(
      'loose',
      phrases`free trade agreements, trade agreements, cooperation agreements, new-generation free trade agreements, in agreement, agreement was reached, reached an agreement to, documents, deals, contracts, executive order, resolution, plan to, strategic partnership framework, programme of activities, cultural programmes, constitution, agreement between the two leaders, reach agreement, agreement in principle, full agreement that, general agreement that, broad agreement that, was agreement that, agreement that the, agreement that both, agreement that they, agreement that there, agreement that this, agreement that it, agreement that its, agreement that vietnam, new agreements, un charter, united nations charter`,
    ),
    ...instrument(
      'letters',
      phrases`evfta, evipa, cptpp, rcep, ukvfta, vkfta, vifta, cepa, vjepa, ajcep, atiga, vcufta, veufta, eaeu-fta, pca, aanzfta, acfta, akfta, doc, dta`,
    ),
    ...instrument(
      'part',
      phrases`economy, industry, industrial, environment, environmental, climate, water, food, medical, judicial, data, cyber, cybersecurity, space, semiconductor, oil, gas, petroleum, electricity, hydrogen, coal, rice, animal, plant, quarantine, veterinary, crime, police, prisoner, transfer, migration, student, exchange, research, innovation, media, press, sports, youth, passport, driving, licence, working, holiday, pension, transit, shipping, port, logistics, road, skies, payment, banking, insurance, standards, halal, pharmaceutical, vaccine, heritage, twinning, information, communications, technical, halal food, supply, chain, carbon, credit, artificial, intelligence, intellectual, property, consular, waiver, visa waiver, free, trade, cooperation, strategic, partnership, investment, protection, economic, comprehensive, joint, bilateral, framework, nuclear, energy, visa, exemption, defence, defense, security, education, cultural, culture, air, services, maritime, scientific, technological, technology, science, labour, labor, extradition, mutual, legal, assistance, agricultural, digital, customs, green, tax, double taxation, avoidance, loan, credit, development, training, military, rail, railway, transport, power, health, tourism, sister city, friendship, border, peace, fisheries, mining, aviation, social insurance, intergovernmental, local, currency, swap, avoidance of, action`,
    ),
    ...instrument(
      'about',
      phrases`that lets, that let, that allows, that opens, that frees, that covers, that gives, that cuts, that ends, that exempts, that paves, that sets, that spares, that binds, that will let, that will allow, that would let, letting, allowing, under which, by which, covering, opening, exempting, waiving, cutting, ending, freeing, setting out, spelling out, laying down, paving, linking, against, on, for the, for, regarding, concerning, about, between, of, in the field of, in the fields of, to build, with`,
    ),
    ...instrument(
      'adopt',
      phrases`put their names to, put their name to, put its name to, put his name to, put her name to, puts his name to, puts her name to, put their names, put their signatures to, put their signatures on, put their signatures under, set their hands to, put pen to paper on, initialled, initialed, co-signed, penned, struck, ink, inking, was inked, were inked, signed, sign, signs, signing, adopted, adopt, adopting, issued, concluded, inked, approved, exchanged, announced, announce, have agreed to a, agreed to a, agreed on a, released, witnessed the signing, reached, clinched, sealed, launched`,
    ),
    ...instrument(
      'plan',
      phrases`talks on, talks about, talks over, talks for, talks towards, finish, finishing, agreed to finish, agreed to complete, agreed to conclude, agreed to draft, agreed to draw up, agreed to write, drawing up, putting together, wrap up, wrapping up, press for, press ahead with, pressing for, ask for, asks for, asking for, begged for, plead for, pleaded for, calls for, hold out for, want to see, would like, would like to see, hopes to see, hope to see, have ready, see done, mull, mulling, mulls, eye, eyeing, eyes, weigh, weighing, moot, mooting, float, floated, aim for, aiming for, aims for, push on with, discussions on, discussion on, negotiations for, negotiations over, work on, working on, agree to sign, agreed to sign, drafting of, draft of, yet to sign, yet to conclude, yet to reach, would sign, can sign, should sign, there is no, have no, has no, had no, lack, lacks, may be, may sign, might, could be, to explore, exploring, urged, urge, asked for, sought, seek, seeks, seeking, prepare, preparing, preparations for, prepared for, scheduled, slated, due to, to exchange, looks forward to, look forward to, ready to sign, is being prepared, being drafted, drafting, next year, plans for, desire to, aims to, intends to, for the signing of, to reach, reach a, feasibility of, launch negotiations, launching negotiations, open negotiations, kick off, will, would, is to, are to, to witness, negotiate, negotiating, negotiations, negotiation, negotiations on, to sign, to develop, develop, to conclude, early signing, hope, hopes, hoped, hoping, wants, want, wish, propose, proposed, proposes, suggested, suggest, soon, look into, looks into, consider, considering, study, plan to, plans to, planned, expected, upcoming, possible, possibility of, working towards, towards a, towards an, towards the signing, towards signing, towards concluding, towards the conclusion, to finalise, to finalize, finalise, finalize, draft, to establish, establish a, to set up, set up a, to launch, explore, aim to, intend to, speed up, accelerate negotiations, push for, call for, called for, upgrade the, conclusion of, early conclusion`,
    ),
    ...instrument(
      'ratify',
      phrases`have not ratified, has not ratified, have yet to ratify, has yet to ratify, had not ratified, not ratified, have still not ratified, still to ratify, are yet to ratify, awaits approval by, awaiting approval, waiting for parliament, still needs the approval, needs the approval of, early entry into force of, early entry into force, yet to ratify, has yet to be ratified, not yet ratified, to be ratified, awaiting ratification, awaits ratification, await ratification, completing ratification, ratified by all, speed up the ratification, speeding up the ratification, approval of the, the ratification of, ratification process, before it enters into force, before it takes effect, ratification of, ratification, ratify, ratifying, to ratify, yet to be ratified, has not ratified, pending ratification, complete ratification`,
    ),
    ...instrument(
      'use',
      phrases`entered into force, took effect, came into force, has been in force, been in force, into effect, renew, renewing, renewal of, extend, extension of, extending, amend, amending, revise, revising, review, reviewing, upgrading the, session of, session of the, session of their, meeting of the, meetings of the, meeting of their, round of, sessions of, chair of the, on top of, thanks to, following the signing of, as agreed in, provided for in, enshrined in, fulfil, comply with, complying with, adhere to, in compliance with, guided by, implementation of, implementing, implement, taking advantage of, under, utilise, utilising, utilizing, carry out, carrying out, in accordance with, in force, effective, builds on, build on, based on, make full use of, making full use of, make use of, make good use of, bring into full play, bringing into full play, bring into play, convene, convening, hold the first session of, hold the first meeting of, hold the next session of, hold the next meeting of, has established, have established, in line with, including, especially, making use of, taking full advantage of, capitalising on, leverage, leveraging, within the framework of, pursuant to, as a party to, members of, abide by, respect, in the framework of, existing, through the`,
    ),
  ],
}
