// English words for the questions that are not about a fact of the law: confirmations, letters, sender, evidence.
import type { QuestionPhrases } from './questions.ts';

export const questionsEn: QuestionPhrases = {
  'confirm.change': {
    question: 'Shall I change it like this?',
    why: 'A change can move the result. So I ask first.',
    choices: { yes: 'Yes, change it', no: 'No, leave it as it was' },
  },
  'confirm.summary': {
    question: 'Is all of this right?',
    why: 'Result and letters rest on these facts. A letter has to be true.',
    choices: { yes: 'Yes, it is right', no: 'No, something is wrong' },
  },
  'confirm.summaryAgain': {
    question: 'What is wrong? Just write it, for example: “The call was on 3 November.”',
    why: 'Result and letters rest on these facts. A letter has to be true.',
    choices: { yes: 'Everything is right now' },
  },
  'confirm.proposals': {
    question: 'Did I read this correctly?',
    why: 'You did not say this yourself. It only counts once you say yes.',
    choices: { yes: 'Yes, that is right', no: 'No, take none of it' },
  },
  'confirm.restart': {
    question: 'Shall I drop all answers and start again?',
    why: 'Finished letters and uploaded files stay in your file.',
    choices: { yes: 'Yes, start again', no: 'No, go on' },
  },
  'confirm.cancel': {
    question: 'Do you want to stop this conversation?',
    why: 'That does not end the contract. Nothing is deleted.',
    choices: { yes: 'Yes, stop here', no: 'No, I mean the contract' },
  },
  'confirm.delete': {
    question:
      'Shall I delete everything about this case? The conversation, all facts, files and letters will be gone. This cannot be undone.',
    why: 'You get a receipt of the deletion afterwards.',
    choices: { yes: 'Yes, delete everything', no: 'No, delete nothing' },
  },
  'confirm.answers': {
    question: 'Which answer should be different? You can also just write it, for example: “The call was on the 3rd.”',
    why: 'Every answer can be changed. I tell you first what that does to the result.',
    choices: { none: 'Everything is right' },
  },
  'sender.name': {
    question: 'What is your name, as it should stand in the letter?',
    why: 'The letter comes from you. Without a name the company cannot place it.',
    help: 'The person whose contract it is supposed to be.',
  },
  'holder.name': {
    question: 'What is the name of the person whose contract it is supposed to be?',
    why: 'The letter has to say whose contract it is about.',
  },
  'holder.custody': {
    question: 'Who has custody of the child?',
    why: 'It decides who signs the letter.',
    choices: { both: 'Both parents together', sole: 'One parent alone' },
  },
  'holder.whose': {
    question: 'In whose name is the contract to run?',
    why: "If it is in the child's name, the parents refuse their consent. If it is in yours, it matters whether the child was allowed to speak for you.",
    help: 'It stands at the top of the confirmation, at “Kunde” or “Vertragspartner”.',
    choices: { child: "In the child's name", writer: 'In my name', unknown: 'I don’t know' },
  },
  'confirm.twins': {
    question: 'That sounds like several contracts. Shall I keep each as a matter of its own?',
    why: 'Each contract has its own deadline and needs its own letter. I take over what is known already; you see it first.',
    choices: { yes: 'Yes, each of them', no: 'No, there is only one' },
  },
  'confirm.rest': {
    question: 'Shall I also check what speaks for you in this contract and which deadlines run?',
    why: 'Asking for the recording stops no deadline. A withdrawal may still be possible after 14 days. For the check I have some more questions.',
    choices: { yes: 'Yes, please check', no: 'No, only the letter for now' },
  },
  'sender.parent': {
    question: 'What is your own name?',
    why: 'This letter is from the parents. Both sign; whoever has sole custody signs alone.',
  },
  'sender.writer': {
    question: 'What is your own name?',
    why: 'You write for somebody else. Safest is that the person signs; otherwise the original power of attorney must be enclosed.',
  },
  'sender.address': {
    question: 'What is your address?',
    why: 'It stands at the top of the letter.',
    help: 'Street and number, then postcode and town, for example: Ahornweg 7, 91052 Erlangen',
  },
  'holder.address': {
    question: 'What is the address of this person?',
    why: 'It stands at the top of the letter, for the letter comes from this person.',
    help: 'Street and number, then postcode and town, for example: Ahornweg 7, 91052 Erlangen',
  },
  'sender.email': {
    question: 'Shall I remind you of your dates by e-mail? Then please write the address.',
    why: 'The mail holds only the day and a link into your case, not a word about the matter. It works without, too.',
  },
  'sender.customerNumber': {
    question: 'Do you have a customer or contract number with this company?',
    why: 'The company finds the case faster with it. It works without, too.',
    help: 'It is usually at the top right of a letter or bill.',
  },
  'recipient.address': {
    question: 'What is the address of the company?',
    why: 'The letter has to reach the right place. The address in your papers comes first.',
    help: 'Best the address in the withdrawal instruction: company, street, postcode and town.',
  },
  'recipient.known': {
    question: 'Is there a different address of the company in your papers?',
    why: 'Addresses change. The address in your papers comes first.',
    help: 'If so, write it here: company, street, postcode and town.',
    choices: { same: 'No, use this one' },
  },
  letter: {
    question: 'Which letter shall I prepare?',
    why: 'You read every letter first. Nothing is sent by itself.',
    choices: { none: 'No letter now' },
  },
  letterMore: {
    question: 'Shall I prepare another letter?',
    why: 'Each letter has its own task and its own date.',
    choices: { none: 'No, that is enough' },
  },
  sent: {
    question: 'Which letter did you send?',
    why: 'I count the time for the answer from the day of posting.',
    choices: { all: 'All of them', none: 'None yet' },
  },
  sentDay: {
    question: 'On which day did you send it?',
    why: 'I count from that day. For a withdrawal it decides.',
    choices: { unknown: 'I don’t know' },
  },
  matter: {
    question: 'Which matter shall I go on with?',
    why: 'Each contract has its own dates and letters.',
  },
  'consent.model': {
    question: 'May a language model read along from here on?',
    why: 'It helps me to understand you better. Names and numbers are replaced first, and it works without, too.',
    choices: { yes: 'Yes, it may read along', no: 'No, rather not' },
  },
  'consent.health': {
    question: 'May I note details about health in this case?',
    why: 'Such details are specially protected. Without your yes I note nothing and do not ask again.',
    choices: { yes: 'Yes, you may note them', no: 'No, please do not' },
  },
  'consent.recordingUpload': {
    question: 'May a language model turn your recording into text?',
    why: 'Other people’s voices are on it, too. Without your yes it stays here. It works without.',
    help: 'For this the file goes to the provider of the language model, the caller’s voice included. If you recorded it secretly yourself, please say no. You can listen to it and check it without a language model, too.',
  },
  'evidence.role': {
    question: 'What kind of paper is it?',
    why: 'I file it accordingly and then ask for the date.',
    help: 'Feel free to add who it is from, which day it bears and what the heading says.',
    choices: {
      confirmation: 'An order or contract confirmation',
      contractSummary: 'A contract summary',
      withdrawalInstruction: 'A withdrawal instruction',
      invoice: 'A bill',
      dunning: 'A reminder or post from a debt collector',
      court: 'Post from a court',
      recording: 'A recording of the call',
      email: 'Another e-mail',
      letter: 'Another letter',
      receipt: 'A proof of sending',
      other: 'Something else',
    },
  },
  'evidence.heading': {
    question: 'What does the heading above it say?',
    why: 'The heading says best what kind of paper it is. I cannot read it myself.',
    choices: { none: 'There is none' },
  },
};
