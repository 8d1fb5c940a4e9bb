// English words of the recording check.
import type { RecordingWords } from './recording.ts';

export const recordingEn: RecordingWords = {
  title: 'What was really said?',
  titleText: 'What the transcript says',
  introListen:
    'Listen calmly. Each time pay attention to one thing only. The file stays in your case. Without your yes it goes to nobody.',
  introText: 'I have gone through the transcript by fixed rules. What counts is always the sound itself.',
  introGuessed:
    'The transcript does not say who speaks. I have inferred it from the words. So the result stays careful.',
  introMachine:
    'This rests only on the sentences that you confirmed while listening. What is missing here may be in sentences that you have not confirmed yet. The text itself comes from a machine.',
  step: '{n} of {of}. Then {left} more.',
  lastStep: '{n} of {of}. This is the last question.',
  open: 'still open',
  conditional: { label: 'yes on a condition', means: 'The yes hangs on something that was still open.' },
  note: 'What one hears are hints. Only an expert can say whether a recording is genuine.',
  warning:
    'Please do not publish it, do not threaten anybody with it and do not record calls secretly yourself. That can be a crime (§ 201 of the German Criminal Code). If the company gave you the file, you may use it for getting advice; a secret recording of your own you do not pass on.',
  formFirst: 'First the form:',
  decisive: 'The place that decides:',
  place: 'at {time}',
  turn: 'line {turn}',
  hints: 'What else to pay attention to:',
  soFar: 'So far:',
  verdict: {
    proves: {
      label: 'points to an agreement on the phone',
      text: 'Everything needed for an agreement on the phone can be heard. Whether it became an effective contract is another question. A withdrawal may still be possible.',
    },
    doubtful: {
      label: 'doubtful',
      text: 'Some of it can be heard, but not everything is plain. The company would have to prove more.',
    },
    doesNotProve: {
      label: 'rather does not prove the contract',
      text: 'Something is missing without which no agreement on the phone can be made out. If a period for withdrawal is still running, do not wait all the same.',
    },
  },
  listen: {
    recordingConsent: {
      title: 'Were you asked whether the call may be recorded?',
      question: 'Are you asked whether the call may be recorded, and do you say yes?',
      help: 'A question before the recording, and your answer to it.',
      why: 'Without your yes a recording is forbidden as a rule. The company has to prove the yes.',
      answers: {
        yes: { button: 'Yes, and I say yes.', label: 'yes', tone: 'fern', means: 'Question and answer can be heard.' },
        no: { button: 'No, nobody asks.', label: 'no', tone: 'red', means: 'There is no question about your consent.' },
        late: {
          button: 'They ask, but only later.',
          label: 'too late',
          tone: 'ochre',
          means: 'The tape was running already when the question came.',
        },
        unclear: { button: 'Not sure', label: 'unclear', tone: 'ochre', means: 'No clear answer can be heard.' },
      },
    },
    callerDisclosed: {
      title: 'Is it said at the start who calls and why?',
      question: 'Is it said at the start who calls and that it is about a contract?',
      help: 'The company’s name and the purpose of the call.',
      why: 'Whoever sells on the phone has to say so openly at the start.',
      answers: {
        yes: { button: 'Yes, both.', label: 'yes', tone: 'fern', means: 'Company and purpose can be heard.' },
        nameOnly: {
          button: 'Only the company, not the purpose.',
          label: 'company only',
          tone: 'ochre',
          means: 'That something is being sold stays open at the start.',
        },
        no: { button: 'No.', label: 'no', tone: 'red', means: 'It cannot be heard for whom the call is made.' },
        unclear: {
          button: 'Not sure',
          label: 'unclear',
          tone: 'ochre',
          means: 'Who calls cannot be understood clearly.',
        },
      },
    },
    identified: {
      title: 'Do you say your name yourself?',
      question: 'Do you say yourself who you are?',
      help: 'Your name and one more thing, such as date of birth or address.',
      why: 'A recording must show who is speaking.',
      answers: {
        yes: {
          button: 'Yes, I say it myself.',
          label: 'yes',
          tone: 'fern',
          means: 'Name and one more detail come from you.',
        },
        readOut: {
          button: 'It is read out, I only say yes.',
          label: 'only read out',
          tone: 'ochre',
          means: 'The caller reads the details out; only a yes can be heard.',
        },
        no: {
          button: 'No, that is not me.',
          label: 'no',
          tone: 'red',
          means: 'The speaker is not the person the contract is meant for.',
        },
        unclear: { button: 'Not sure', label: 'unclear', tone: 'ochre', means: 'It is not certain who is speaking.' },
      },
    },
    declarationOfIntent: {
      title: 'What do you say yes to?',
      question: 'Do you say clearly that you want the contract?',
      help: 'A yes to being heard well, or to being sent something, is no yes to the contract.',
      why: 'A contract needs a yes to just this offer.',
      answers: {
        clear: {
          button: 'Yes, I clearly say yes to the contract.',
          label: 'clear yes',
          tone: 'fern',
          means: 'The yes belongs to the offer.',
        },
        ambiguous: {
          button: 'I say yes, but to something else.',
          label: 'not plain',
          tone: 'ochre',
          means: 'The yes does not clearly belong to this offer.',
        },
        conditional: {
          button: 'Yes, but on a condition.',
          label: 'yes on a condition',
          tone: 'ochre',
          means: 'The yes hangs on something that was still open.',
        },
        absent: {
          button: 'No, I hear no yes to the contract.',
          label: 'no yes',
          tone: 'red',
          means: 'No consent to the contract can be heard.',
        },
        refused: { button: 'I refuse.', label: 'refused', tone: 'red', means: 'A refusal can be heard.' },
        unclear: {
          button: 'Not sure',
          label: 'unclear',
          tone: 'ochre',
          means: 'What the yes belongs to is not clear.',
        },
      },
    },
    priceNamed: {
      title: 'Does the company name a price?',
      question: 'Does the company name a price?',
      help: 'What you are to pay a month.',
      why: 'Whoever claims a contract must also prove the price that was agreed.',
      answers: {
        yes: { button: 'Yes, right here.', label: 'yes', tone: 'fern', means: 'A price can be heard.' },
        no: {
          button: 'No, I hear no price.',
          label: 'no',
          tone: 'red',
          means: 'Without a price an essential point is missing.',
        },
        free: {
          button: 'They say it costs nothing.',
          label: '“free”',
          tone: 'red',
          means: 'One hears that it costs nothing.',
        },
        unclear: {
          button: 'Not sure',
          label: 'unclear',
          tone: 'ochre',
          means: 'The price cannot be understood clearly.',
        },
      },
    },
    termNamed: {
      title: 'Is a term named?',
      question: 'Is it said how long the contract runs?',
      help: 'For example 24 months, or that one can cancel every month.',
      why: 'The term is part of what one must agree on.',
      answers: {
        yes: { button: 'Yes, right here.', label: 'yes', tone: 'fern', means: 'A term can be heard.' },
        no: { button: 'No, I hear nothing of it.', label: 'no', tone: 'red', means: 'The term is not named.' },
        unclear: {
          button: 'Not sure',
          label: 'unclear',
          tone: 'ochre',
          means: 'The term cannot be understood clearly.',
        },
      },
    },
    withdrawalInfo: {
      title: 'Are you told about the right of withdrawal?',
      question: 'Are you told about your right of withdrawal so that one understands it?',
      help: 'For example: “You can withdraw within fourteen days.”',
      why: 'The company has to inform about it on the phone.',
      answers: {
        yes: { button: 'Yes, right here.', label: 'yes', tone: 'fern', means: 'The notice can be understood.' },
        no: { button: 'No.', label: 'no', tone: 'red', means: 'There is no notice of withdrawal.' },
        rushed: {
          button: 'Yes, but far too fast or indistinct.',
          label: 'not understandable',
          tone: 'ochre',
          means: 'What nobody can understand does not inform.',
        },
        unclear: {
          button: 'Not sure',
          label: 'unclear',
          tone: 'ochre',
          means: 'It is not clear whether a notice came.',
        },
      },
    },
    orderPartOnly: {
      title: 'Can the whole call be heard?',
      question: 'Can the whole call be heard, from the greeting to the end?',
      help: 'Often the tape runs only at the end.',
      why: 'What was promised before is then missing. So you may ask for all recordings.',
      answers: {
        whole: { button: 'Yes, the whole call.', label: 'yes', tone: 'fern', means: 'Beginning and end are there.' },
        part: {
          button: 'No, only a part.',
          label: 'only a part',
          tone: 'ochre',
          means: 'What was said before is missing.',
        },
        unclear: {
          button: 'Not sure',
          label: 'unclear',
          tone: 'ochre',
          means: 'It is not clear whether something is missing.',
        },
      },
    },
  },
  flags: {
    recordedDespiteNo: 'You objected to the recording, and still there is one.',
    consentNotHeard: 'No question whether the call may be recorded can be heard.',
    consentUnanswered: 'The recording is announced, no clear answer can be heard.',
    consentLate: 'The question about recording comes only after the yes.',
    readOut: 'The caller reads the personal details out; they do not come from the customer.',
    notIdentified: 'Who was on the phone is not certain: name and one more detail are missing.',
    somebodyElse: 'The person on the phone is not the one the contract is meant for.',
    minor: 'A child or a young person is on the phone.',
    secondPerson: 'Another person joins in; listen closely to who declares what.',
    orderPartOnly: 'Only the order part can be heard, not the talk before it.',
    missingStart: 'The beginning is missing: the call starts in the middle.',
    cutNotes: 'The text notes that sound or background change suddenly. That is a reason to listen closely.',
    missingEnd: 'The recording ends in the middle of a sentence.',
    oneSpeaker: 'Only one side speaks in the text.',
    speakersGuessed: 'The text does not say who speaks; it was inferred from the words.',
    yesChain: 'Several short yeses follow one another, to leading questions.',
    yesToSomethingElse: 'The yes belongs to another question than that for the contract.',
    conditional: 'The yes depends on a condition.',
    onlyPapers: 'What is wanted is papers to read. That is no order yet.',
    booksAnyway: 'The caller books a consent that cannot be heard like that.',
    refusedThenBooked: 'After a refusal it is booked all the same.',
    readFast: 'Important details are read so fast that one can hardly follow.',
    notUnderstood: 'It sounds as if it was not understood what this was about.',
    pretext: 'Something else is given as the reason, such as a data check or a survey.',
    pressure: 'The caller presses for a quick yes.',
    threat: 'Whoever does not agree is threatened with disadvantages.',
    dictatedYes: 'The caller says beforehand that the answer is to be yes.',
    alreadyBound: 'It is said that a contract or a registration is there already.',
    posesAs: 'The caller passes for an authority or an official body.',
    saidFree: 'There is talk of free, a prize or a gift.',
    priceMissing: 'No price is named.',
    priceEvaded: 'The question about price or changes is evaded.',
    termMissing: 'No term is named.',
    namedAfterYes: 'Price or term come up only after the yes.',
    priceOpen:
      'Something about price or term stays open, for instance because only the price for the beginning is named.',
    choiceOpen: 'There is more than one to choose from. Which one the yes means does not become clear.',
    otherTerms:
      'Around the yes there is talk of other terms than in the offer, for instance of price, length or commitment.',
    doubtedAfter: 'Shortly before or after the yes it is put off or called into question.',
    sameMouth:
      'In the transcript question and yes stand with the same person. Who said yes has to be listened to again.',
    holderOpen: 'The contract is to run in somebody else’s name, or it stays open in whose.',
    unfit: 'It sounds as if the person could not decide clearly at that moment.',
    spokenFor: 'The yes is said beforehand and only repeated.',
    unsureWords: 'The text is unsure at the price or the term. There one should listen to the sound itself.',
    unheardBefore: 'The order part refers to the talk before it. That cannot be heard.',
    companyUnsure: 'The name of the company cannot be made out for sure.',
    longTerm: 'A term of more than two years is named.',
    withdrawalMissing: 'There is no understandable information about the right of withdrawal.',
    withdrawalDenied: 'The right of withdrawal is denied or goes under.',
    callerMissing: 'It is not said at the start for which company the call is made.',
    purposeMissing: 'That it is a sale is not said at the start.',
    transcription: 'The text probably contains mishearings; what counts is the sound itself.',
  },
  forms: {
    telecoms:
      'Even a sound recording is often not enough here: if the contract summary came only after the yes, the contract needs an approval in text form afterwards (§ 54 (3) TKG).',
    tv: 'If the television is part of a bundle with internet or telephone, the approval in text form applies to it too when the summary came only after the yes (§ 66 (1), § 54 (3) TKG).',
    energy:
      'A contract for electricity or gas with a household outside basic supply needs text form; a recording does not replace it (§ 41b (1) EnWG, § 125 BGB).',
    prizeGame:
      'Whoever enters consumers into other people’s prize games needs a contract in text form; a recording does not replace it (§ 675 (3) BGB).',
    regularDelivery:
      'For subscriptions with regular delivery § 510 BGB asks for written form, unless the terms could be called up and stored at conclusion. How far that goes for small sums is disputed.',
    course:
      'A distance learning contract needs your declaration in text form; a recording does not replace it (§ 3 (1) FernUSG).',
    finance:
      'Mostly no special form is needed. For financial services on the phone, since 19 June 2026 it must be said that the call is recorded (§ 312a (1) BGB).',
    insurance:
      'No special form is needed. But the withdrawal period starts only when the papers have come in text form (§ 8 VVG).',
  },
  machine: {
    tooBig:
      'This file has more than 25 MB; the service that writes down takes none that large. You can listen to it and check it here like any other. Saved as mp3 a recording mostly becomes small enough.',
    offered:
      'If you wish, a language model writes the recording down. For that the file goes to its provider. It works without, too.',
    running:
      'The recording is being written down. This takes a few minutes. You may close the page; the text will be in your case.',
    done: 'Written by a machine; expect mistakes. Unsure words are underlined. A sentence counts only once you have heard and confirmed it.',
    failed: 'Nothing came of writing it down. You can listen and check yourself, or try again.',
  },
  problems: {
    tooBig: 'The file is too large for this. Up to 25 MB can be written down.',
    unreachable: 'The service that writes down does not work just now. It is not because of your file.',
    refused: 'The service that writes down did not take the file.',
    empty: 'No speech could be made out on the recording.',
    gone: 'The file is no longer there.',
  },
  protocol: 'Listening protocol',
  memory: 'Protocol from memory',
};
