// English sentences of the talk that are no question and no result. {name} stands for a value.
import type { Texts } from './texts.ts';

import { followUpEn } from './texts-followup.ts';

export const textsEn: Texts = {
  greeting:
    'Hello. You are writing with a program here, not with a person. I check by fixed rules what speaks for you when a contract was made on the phone in Germany, and then prepare the letters. What happens to your data is explained here: /datenschutz',
  whatHappened: 'What happened? Just tell it in your own words, or choose something.',
  otherLanguage:
    'I can read some of your language, but so far I answer in German or English only. If you prefer English, write “English”.',
  languageSet:
    'Good, I will write English from now on. The letters stay in German, because they go to a German company.',
  topicQuestion: 'You can also simply ask a question.',
  condolence: 'I am sorry for your loss. I keep the questions short.',
  courtOrderFirst: 'First the court: without an objection it can be enforced, even if there is no contract.',
  enforcementOrderFirst: 'First the court: the order can be enforced, even if there is no contract.',
  switchBefore: 'Do it today, for the switch is to be on {date} already.',
  leadDeceased: 'The company would have to show who is said to have spoken. Still keep every deadline shown here.',
  loanBy: '{title}: send it by {date}. That is only a precaution. We have not checked the period for loans.',
  loanToday: '{title}: send it today. That is only a precaution. We have not checked the period for loans.',
  newCredit:
    'Since 20 November 2026 there is new law for loans and instalments, which we have not read. For them the day of the withdrawal is only a precaution. Ask a consumer advice centre about it soon.',
  spouses:
    'Between spouses who live together, a deal for the needs of the family may bind both. Form rules and withdrawal still apply, and both may withdraw.',
  thanks: 'Thank you, that was clear. I will now go through it with you calmly.',
  onBehalfHeir: 'By “you” my questions mean the person who has died. The heirs write the letter in their own name.',
  onBehalf:
    'You are writing for somebody else. In my questions “you” means the person who is said to have the contract.',
  distress: 'That is a lot at once. We take it step by step and look first at what is urgent.',
  noPhone:
    'I have no phone numbers. They are on the bill and on the company’s imprint page. Writing is safer: a word on the phone is hard to prove. I am glad to prepare a letter with you.',
  firmAddress: 'I have this address: {address}. If your papers have another one, use the one in the papers.',
  firmAddressUnsure:
    'I have this address, but it is not certain: {address}. Compare it with your papers or the imprint page of the company.',
  firmAddressData:
    'I only have the address for data protection: {address}. The one for a withdrawal is in your papers and on the imprint page of the company.',
  noFirmAddress:
    'I do not know the address of {company}. It is on the letter, on the bill and on the imprint page of the company.',
  firmAddressNoted: 'The address of the company is noted now: {address}.',
  personNotFirm:
    'That sounds like the name of a person. If the company really is called that, please write “company” before it.',
  approvalOwn: 'A confirmation from the company does not count for this. What you confirmed yourself is meant.',
  noPicture: 'No picture has arrived here yet.',
  howToUpload: 'Tap “Photo or file” beside the text field. Or type what it says.',
  notUs:
    'I am not the company. Wortlaut helps customers and belongs to no provider. What you write here does not go to the company. Do tell me what you wrote to it, and when.',
  cannotCall: 'I cannot call: I am a program and can only write.',
  otherWords: 'In other words: {text}',
  contradiction: 'This does not fit together yet: {text} If something was different, just write it.',
  ...followUpEn,
  noAnswer:
    'I cannot answer that for sure yet, and I do not want to guess. The Verbraucherzentrale can. We go on here.',
  welcome: 'You are welcome.',
  oneAtATime: 'Then we take one after the other. Write about one of them first: which company, and what you said.',
  severalMatters: 'These are several matters. I take them one after the other.',
  nextMatter: 'Now for the next matter.',
  done: 'Then everything is done here for now. If post arrives or something changes, just write on. Until then confirm nothing and keep all letters.',
  doneCourt:
    'Then I make no further letter for now. What matters most is still open: your answer must reach the court in time. Write to me when it is there, or when post arrives.',
  whoRang: 'Good, on the phone. Who called: the company or you?',
  doneKept:
    'Then everything is done here for now. If post arrives or something changes, just write on. Keep all letters.',
  doneWithLetters:
    'Then everything is done here for now. Send your letters in time and keep the receipts. When an answer comes, write me what it says.',
  keptNotSent: 'You keep the contract. Then do not send the letter that would end it.',
  afterwards: 'I have read that. It does not change your result. Write “result”, “letters” or “change” to go on.',
  nothingNew: 'I find nothing in it that I can note for your case. Please tell me what happened.',
  notUnderstood: 'I cannot be sure how that answers the question. I ask once more.',
  notUnderstoodHelp: 'I have not understood the answer yet. Perhaps the hint below the question helps.',
  notUnderstoodUnknown: 'Never mind. If you do not know, write “I don’t know”, and we go on.',
  notUnderstoodChoose: 'Please choose one of the answers, or write its number.',
  thenWrite: 'Good. Then please write it here.',
  empty: 'Only an empty message arrived. Nothing is lost.',
  onlySigns: 'I cannot read anything from that yet. A short sentence is enough.',
  tooLong: 'The text is very long. I read the first 20,000 characters. You can upload the rest as a file.',
  valueUnfit: 'That does not fit here. Nothing was changed.',
  questionClosed: 'That question is closed. If something has changed, just write it, or choose “change”.',
  alreadySo: 'That is already noted.',
  changeKept: 'Good, it stays as it was.',
  undone: 'Good, one step back.',
  nothingToUndo: 'It goes no further back. Single answers you change with “change”, all of them with “restart”.',
  skipped: 'Good, we leave that open.',
  putAside: 'We leave this question open. With “change” you can add the answer later.',
  hello: 'Hello.',
  saidBefore: 'Sorry. The way it stood there I could not use it here. Please tell me once more.',
  nextAnswer: 'Now only this answer is missing. Then we go on.',
  sentBefore:
    'This letter is of {date}. It cannot have gone out before. If it went out later, write to me: “sent on …”.',
  sendUntil: 'The withdrawal has to go out by {date}. After that it may be too late.',
  sendGone:
    'The last day for the withdrawal was probably {date}. Did it go out by then? Then tell me. If not, send it today: if something is missing in the instruction, it may still be in time.',
  sendToday: 'The safe day for the withdrawal was {date}. It may still be in time: send it today.',
  sentAhead: 'That day is still to come. When the letter has gone out, write to me: “sent”. Then I note it.',
  letterThere: 'This letter lies there already. It stands further up, and with “letters” you see it again.',
  takeYourTime: 'Take your time. I am waiting, and nothing gets lost.',
  askedBy: 'The letter asks for an answer by {date}. That is a request with a date, no period set by law.',
  nextWaiting:
    'Your letter is on its way; an answer should come by {date}. If none comes, or a refusal, tell me. Then I prepare the next letter.',
  nextSend: 'Now send your letter and keep the receipt. Then write to me: “sent”. I keep an eye on the dates.',
  cannotSkip: 'I need this one to go on.',
  nothingOpen: 'No question is open at the moment.',
  noAnswersYet: 'There are no facts yet.',
  howToChange: 'If something is wrong, just write it, for example: “The call was on 3 November.”',
  noResultYet: 'I know too little for a result yet.',
  noLettersYet: 'I know too little for a letter yet.',
  noLetters: 'From what I know no further letter follows at the moment.',
  lettersAfterQuestions: 'The letters come in a moment. I need something first.',
  letterFirst: 'The first in the list is the most important. You read it before anything goes out; write “1”.',
  orderedLetter: 'I now prepare the letter that you asked for. Others I offer afterwards.',
  orderedCancellation:
    'You asked for a cancellation. It mostly works only from the end of the term and can be read as a yes to the contract. So another letter stands first.',
  'threat.collector':
    'That is meant to put pressure on you. A debt collector is no court and cannot seize anything. Dispute in writing what you do not owe. If post from a court comes, write to me at once.',
  'threat.bailiff':
    'That is frightening. But a bailiff may only come once there is an enforceable title: mostly an enforcement order or a judgment. Before it, post from the court comes in a yellow envelope. If you have one, write to me at once.',
  'threat.agency':
    'That, too, is meant to put pressure on you. By the judgments so far, what you dispute and no court has decided may not be reported. An entry cannot be ruled out for sure. So dispute it in writing, with proof.',
  'threat.court':
    'A threat with a court or a lawyer is no post from a court yet. So no period runs there so far. If a yellow envelope comes, every day counts: then write to me at once.',
  attestKept:
    'Keep the doctor’s paper safe. What counts is what it says about the day of the call. Do not send it to anybody yet.',
  withdrawnByPhone:
    'Your withdrawal by phone can count, the law asks for no form. It is only hard to prove. Note day, time and name, and repeat it in writing today.',
  withdrawnByPhoneInsurance:
    'You withdraw from an insurance only in text form, for example by e-mail or letter. Your call is not enough for that. So I count as if the withdrawal were still to come.',
  maybeStill: 'Often something can still be done, even later. We look at it now.',
  otherTongue: '{text}',
  letterNotNow: 'From what you told me there is no ground for this letter. So I do not prepare it.',
  neededForLetter: 'This letter does not work without it.',
  letterLacks: 'Something is missing that the letter cannot do without. As soon as you know it, write it to me.',
  letterProblem: 'I do not prepare this letter: {text}',
  cancelled: 'Good, we stop here. Nothing is deleted. If you want to go on, just write on. To delete, write “delete”.',
  deleted: 'I am deleting everything about this case now. You will get a receipt.',
  notDeleted: 'Good, everything stays.',
  restarted: 'Good, we start again. Finished letters and files are still in your file.',
  help: 'You can simply tell your story or use the buttons. I also understand: back, why, skip, repeat, change, result, letters, restart, cancel, delete, human.',
  human: {
    tone: 'plain',
    title: 'Talk to a person',
    text: 'I am a program and no lawyer. These people look at your case personally. Take all letters with you.',
  },
  shareMade:
    'Your link to the hand-over sheet is ready. It is good until {until}. Whoever has it can read the sheet but change nothing. You see every opening here and can block it at any time.',
  shareEnded: 'The link is blocked. Nobody can read the sheet with it any more.',
  shareOpened: 'Your hand-over sheet has just been opened. If you do not want that, block the link.',
  shareNothing: 'I know too little for a hand-over sheet yet. Please tell me first what happened.',
  shareFull: 'No more links are possible. Please block an old one first.',
  courtFirst: {
    tone: 'red',
    title: 'Post from a court',
    text: 'This comes before everything else. Look at the yellow envelope: it shows the day it was served. From that day the period in the letter runs; for a payment order and an enforcement order it is two weeks.',
  },
  courtOrder: {
    tone: 'red',
    title: 'First the payment order (Mahnbescheid)',
    text: 'A Mahnbescheid has a period of two weeks from the day on the envelope, by what you told me until {date}. By then the objection (Widerspruch) must be with the court named on it. Use the form that came with it; no reasons are needed. A letter to the company does not stop the period.',
  },
  courtOrderUndated: {
    tone: 'red',
    title: 'First the payment order (Mahnbescheid)',
    text: 'A Mahnbescheid has a period of two weeks from the day on the envelope. By then the objection (Widerspruch) must be with the court named on it. Use the form that came with it; no reasons are needed. A letter to the company does not stop the period.',
  },
  courtOrderPast: {
    tone: 'red',
    title: 'First the payment order (Mahnbescheid)',
    text: 'By what you told me the two weeks ended on {date}. Object today all the same: it is possible as long as no enforcement order has been issued. Put the form that came with it into the court’s letterbox, and call the court. A letter to the company does not replace that.',
  },
  enforcementOrder: {
    tone: 'red',
    title: 'First the enforcement order (Vollstreckungsbescheid)',
    text: 'Against a Vollstreckungsbescheid there is the Einspruch to the court named on it: two weeks from service, by what you told me until {date}. Assets can be seized even now, during the period too; the objection alone does not stop that. Go to a lawyer, a consumer advice centre or the local court’s help desk today, and ask for a stay of enforcement as well.',
  },
  enforcementOrderUndated: {
    tone: 'red',
    title: 'First the enforcement order (Vollstreckungsbescheid)',
    text: 'Against a Vollstreckungsbescheid there is the Einspruch to the court named on it: two weeks from the day on the envelope. Assets can be seized even now, during the period too; the objection alone does not stop that. Go to a lawyer, a consumer advice centre or the local court’s help desk today, and ask for a stay of enforcement as well.',
  },
  enforcementOrderPast: {
    tone: 'red',
    title: 'First the enforcement order (Vollstreckungsbescheid)',
    text: 'By what you told me the two weeks for the Einspruch ended on {date}. Go to a lawyer or the local court’s help desk today all the same: whoever missed the period without fault may still be able to do something. Assets can be seized even now.',
  },
  courtObjected: {
    tone: 'fern',
    title: 'The objection is at the court',
    text: 'Good. I no longer remind you of this day. Keep the proof. The company may now go on in court: if a lawsuit (Klage) or reasons for the claim come, get help on the same day from a lawyer or a consumer advice centre. If an enforcement order (Vollstreckungsbescheid) comes all the same, file the Einspruch within two weeks and write to me at once. If the objection is not there after all, write: “not at the court yet”.',
  },
  enforcementObjected: {
    tone: 'ochre',
    title: 'The Einspruch is at the court',
    text: 'I no longer remind you of this day. Keep the proof. The court looks at the Einspruch and writes to you; new periods run then. Assets can still be seized. Ask a lawyer or the local court’s help desk today for a stay of enforcement. If the Einspruch is not there after all, write: “not at the court yet”.',
  },
  objectionStays: 'Good, then it stays with the court.',
  objectionKeep: {
    tone: 'ochre',
    title: 'Before you take it back',
    text: 'Without the objection (Widerspruch, Einspruch) assets can be seized, even if there is no contract. Do not take it back before a lawyer or a consumer advice centre has looked at it. Have in writing first what the company promises for it.',
  },
  objectionBack: {
    tone: 'red',
    title: 'Taken back: get help today',
    text: 'Without the objection (Widerspruch, Einspruch) assets can be seized, even if there is no contract. Go to a lawyer, a consumer advice centre or the local court’s help desk (Rechtsantragstelle) today. Ask whether it can be filed once more. If an enforcement order (Vollstreckungsbescheid) comes, you have two weeks for the Einspruch; then write to me at once.',
  },
  courtArrives: 'What counts is when your paper arrives at the court. The postmark does not count there.',
  lawsuit: {
    tone: 'red',
    title: 'A lawsuit belongs with a person',
    text: 'The court’s letter sets periods. Mostly you must state within two weeks that you want to defend yourself; whoever misses that may lose for that alone. Go to a lawyer or a consumer advice centre today. With little money you can apply for legal aid (Prozesskostenhilfe).',
  },
  cutDone: {
    tone: 'red',
    title: 'Cut off: this comes first now',
    text: 'Call today and demand that the cut-off is lifted; note the time and the name. Send the letter the same day. A cut-off needs a threat before it and arrears of at least 100 euros; what you objected to in time and with conclusive reasons should not count. Pay what is not disputed.',
  },
  cutOff: {
    tone: 'ochre',
    title: 'The threatened cut-off',
    text: 'Take the threat seriously and pay the part of the bill that is not disputed. Object to the rest in writing, with reasons. For a disputed sum they may not simply cut you off.',
  },
  switchOn: {
    tone: 'ochre',
    title: 'The switch on {date}',
    text: 'Write to both companies today, the new one and the old one, that you do not want a switch. Cancel nothing with the old company.',
  },
  switchRunning: {
    tone: 'ochre',
    title: 'A switch is under way',
    text: 'Write to both companies today, the new one and the old one, that you do not want a switch. Cancel nothing with the old company.',
  },
  deadlineToday: {
    tone: 'red',
    title: 'The safest day is today',
    text: 'A withdrawal sent today is in time on every reading. I will be quick. Sending is enough, best by e-mail and by letter as well.',
  },
  deadlineSoon: {
    tone: 'red',
    title: 'There is little time',
    text: 'A withdrawal is certainly in time if it is sent by {date}. I will be quick.',
  },
  dueToday: {
    tone: 'red',
    title: 'A period ends today',
    text: 'A date of your case is here: {date}. If you have not sent the letter yet, do it today.',
  },
  dueArrive: {
    tone: 'red',
    title: 'A period ends today',
    text: 'A date of your case is here: {date}. The letter has to arrive today; sending it is not enough. Use e-mail or the customer portal, and the letter beside it.',
  },
  dueCourt: {
    tone: 'red',
    title: 'The period at the court ends today',
    text: 'Your paper has to be at the court today, {date}. The post is too slow for that now. Hand it in there or put it into the court’s letterbox today. An e-mail is not enough.',
  },
  duePast: {
    tone: 'ochre',
    title: 'A date has passed',
    text: 'The safest day in your case was {date}. Tell me whether the letter is on its way; there may still be time.',
  },
  dueTrader: {
    tone: 'plain',
    title: 'The company’s period',
    text: 'The company should have answered by {date}. Has it?',
  },
  dueRefund: {
    tone: 'plain',
    title: 'The money should be back',
    text: 'If the withdrawal was effective, the company should have paid back by {date}. Has the money come? If not, “Ask for the money back” helps.',
  },
  selfHarm: {
    tone: 'red',
    title: 'You first',
    text: 'What you write sounds very hard. Please talk to a person now: Telefonseelsorge 0800 1110111 or 0800 1110222, free, day and night. In acute danger call 112. The contract can wait, I keep everything.',
  },
  violence: {
    tone: 'red',
    title: 'Your safety first',
    text: 'If you or others are in danger, call 110 or 112. To talk, call Telefonseelsorge 0800 1110111, free, day and night. The contract can wait, I keep everything.',
  },
  criminalCharge: {
    tone: 'ochre',
    text: 'A criminal complaint or proceeding belongs with a person. Say nothing about it before you have spoken with a lawyer.',
  },
  insolvency: {
    tone: 'ochre',
    text: 'In an insolvency other rules apply. Please talk to a debt advice centre or your insolvency administrator before any letter goes out.',
  },
  handover: { tone: 'ochre', text: 'Fixed rules are not enough here. A person should look at it. These can help.' },
  injection: 'I cannot do that. I work by fixed rules only and stay with your case.',
  insult: 'I understand that you are angry. I am glad to help on.',
  falseStatement:
    'I do not write anything untrue into a letter, not even another date. It can be a crime and it harms you. Your true words are enough: tell me what exactly you said something to. Often a lot can be made of it.',
  'caution.click':
    'No. Click on nothing and do not answer with JA. That can be an approval, even if the word “cancel” stands there. More: /wissen/vertrag-am-telefon#klick-sms',
  'caution.time':
    'Do not rely on it. Whether an instruction came can be disputed, and a mail in the spam folder counts too. A withdrawal today, or within 14 days of the call, is safest. More: /wissen/widerruf#ohne-belehrung',
  'caution.agency':
    'An entry cannot be ruled out for certain. Who disputes early, in writing and with proof is in a clearly better position. More: /wissen/schufa#schufa-eintrag',
  'caution.court':
    'No, that does not stop the period. Your objection must be with the court in time. You can write to the company as well.',
  noThreats:
    'I do not write threats into a letter. They can harm you, even a threat to report somebody. A calm letter with a deadline works better. You can report fraud to the police at any time, without announcing it.',
  fraudCall: {
    tone: 'red',
    title: 'This sounds like fraud',
    text: 'Pay nothing. Hang up and do not call back. Have your bank block account and card at once, day and night on 116 116. If somebody has access to your computer, take it off the internet. Report it to the police; in an emergency call 110.',
  },
  afterFraud:
    'Bank and police come first. If a contract or a bill is claimed as well, we go on here whenever you like.',
  otherPeople:
    'I do not look up or use other people’s data. You can write for somebody else if they want it and give you a power of attorney.',
  onTheLine: {
    tone: 'red',
    title: 'Is the caller still on the line?',
    text: 'Say yes to nothing now, answer no text message and click no link. Say: “I conclude nothing on the phone and want nothing sent.” Then hang up.',
  },
  secretRecording:
    'Please do not record calls secretly. It is a crime. Writing is safer, and you can demand the company’s recording.',
  outOfScope:
    'I cannot help well with that. I only know contracts that are said to have been made on the phone. These can help.',
  policeRoute:
    'If somebody used your data, report it to the police as well. Do not call back, give no data and confirm nothing. If you named bank details, talk to your bank today.',
  dateFuture: 'The day {date} lies ahead of us. That cannot be right, so I have not noted it.',
  cutOffDay:
    'So that is the day of the cut-off: your objection has to be there before it, best today by e-mail. When did the letter come that announces it?',
  dateAhead: 'That day lies ahead of us. It cannot be right here. Please write the date once more.',
  dateInvalid: 'There is no such day in the calendar. Please write the date once more.',
  recipientWrite: 'Then please copy that address: company, street or P.O. box, postcode and town.',
  ownAddress: 'Your address is noted now: {address}.',
  ownName: 'Your name is noted now: {name}.',
  blankAddress:
    'Good. What is missing of the address stays blank in the letter. Write it in by hand before you send it.',
  addressNoted: 'I noted the address. The name is still missing.',
  addressNoTown: 'Postcode and town are still missing.',
  townMissing: 'The town is still missing.',
  postcodeMissing: 'The postcode is still missing.',
  addressNoStreet: 'Street and number are still missing.',
  noSender:
    'Without a name and an address I cannot finish the letter. Your case stays saved: just choose the letter again when you would like to give them.',
  blankSender:
    'Good. The lines for your name and address stay blank. Write both in by hand before you send the letter.',
  blankRecipient:
    'Good. The lines for the address stay blank. It usually stands on the papers or in the imprint (Impressum) of the website. Write it in by hand.',
  fileKept:
    'The file “{name}” is now in your case. I cannot read a picture or a scan. I need three things from it: who it is from, which day, which heading.',
  recordingKept:
    'The recording “{name}” now lies in your case. I cannot hear, but we go through it together: with “listen” I ask you one thing after the other.',
  tooManyFiles: 'There are already very many files in this case. I could not take this one.',
  tooManyLetters: 'There are already very many letters in this case. I cannot prepare more here.',
  severalDocuments: 'This needs {count} letters, each to a different place.',
  edited:
    'I have changed the paragraph. The earlier letter stays as it was; this is a new one. I do not check what you write yourself.',
  sentBy: 'Good, I noted: sent on {date} at the latest, {way}. Keep the receipt.',
  sentInTime: 'Even then much speaks for it: the withdrawal went out in time.',
  sendingHeard: 'I have noted that.',
  sentNoted: 'Good, I noted: sent on {date}, {way}. Keep the receipt.',
  unsentNoted: 'All right, the letter counts as not sent again.',
  staff: 'A message from a person of the advice centre: {text}',
  'limit.slow':
    'A great many messages are coming in. What you told me is saved. Please wait a moment before you write on.',
  linksLocked: 'All links to your case so far are locked. Whoever has them sees nothing any more. Here you can go on.',
  'error.turn': 'Something went wrong on my side. What you told me is saved. Please try again.',
};
