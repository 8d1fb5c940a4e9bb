// The hand-over sheet as a page: for somebody who advises, read-only, made for print, too.
import type { Handover, HandoverMatter } from '../../dialogs/index.ts';
import { HANDOVER_NOTE, HEALTH_NOTE, leftOf } from '../../dialogs/index.ts';
import { SHEET } from '../paths.ts';
import { html, type Html } from './html.ts';

/** Made for the first sheet: the first formatter of a process reads the calendar of the world. */
let long: Intl.DateTimeFormat | undefined;
const when = (instant: string): string => {
  long ??= new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit',
  }); // prettier-ignore
  return `${long.format(new Date(instant))} Uhr`;
};
const day = (iso: string): string => `${Number(iso.slice(8))}.${Number(iso.slice(5, 7))}.${iso.slice(0, 4)}`;

const button = (sealed: string, format: string, title: string, main = false): Html =>
  html`<form method="post" action="${SHEET}">
    <input type="hidden" name="k" value="${sealed}" /><input type="hidden" name="format" value="${format}" />
    <button class="btn${main ? ' main' : ''}" type="submit">${title}</button>
  </form>`;

/** The cover once more: the relative who gets the link may read none of the German. */
const COVER: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'Somebody wants to show you a case about a contract on the phone. The sheet is in German: what was told, in the person’s own words, the dates and the letters. If you open it, the person who gave you the link sees that and when it was opened, but not who you are.'],
  ['tr', 'Biri size telefonda yapılan bir sözleşmeyle ilgili bir dosya göstermek istiyor. Sayfa Almancadır: kişinin kendi sözleri, süreler ve mektuplar. Açarsanız, bağlantıyı veren kişi açıldığını ve ne zaman açıldığını görür, kim olduğunuzu görmez.'],
  ['ru', 'Вам хотят показать дело о договоре по телефону. Лист на немецком языке: рассказ словами человека, сроки и письма. Если Вы его откроете, тот, кто дал ссылку, увидит, что и когда её открыли, но не увидит, кто Вы.'],
  ['uk', 'Вам хочуть показати справу про договір по телефону. Аркуш німецькою мовою: розповідь словами людини, строки й листи. Якщо Ви його відкриєте, той, хто дав посилання, побачить, що і коли його відкрили, але не побачить, хто Ви.'],
  ['pl', 'Ktoś chce Państwu pokazać sprawę o umowie przez telefon. Arkusz jest po niemiecku: własne słowa tej osoby, terminy i listy. Po otwarciu osoba, która dała link, zobaczy, że i kiedy go otwarto, ale nie zobaczy, kto to był.'],
  ['ar', 'يريد شخص أن يريك ملفًا عن عقد تم عبر الهاتف. الورقة بالألمانية: كلام الشخص نفسه والمواعيد والرسائل. إذا فتحتها يرى من أعطاك الرابط أنها فُتحت ومتى، لكنه لا يرى من أنت.'],
]; // prettier-ignore

/** What a link shows before it opens anything. */
export const coverPage = (sealed: string): Html =>
  html`<div class="stack">
    <h1>Jemand möchte Ihnen einen Fall zeigen</h1>
    <p class="lead measure">
      Es geht um einen Vertrag am Telefon. Auf dem Blatt stehen die Angaben mit den eigenen Worten, die Fristen und die
      Briefe.
    </p>
    <p class="measure">
      Wenn Sie das Blatt öffnen, sieht die Person, die Ihnen den Link gegeben hat, dass und wann es geöffnet wurde. Wer
      Sie sind, sieht sie nicht.
    </p>
    ${button(sealed, 'page', 'Übergabeblatt öffnen', true)}
    ${COVER.map(([lang, text]) => html`<p class="small muted en measure" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${text}</p>`)}
  </div>`;

/** The same once more for whoever reads neither German nor English. */
const DEAD: readonly (readonly [lang: string, text: string])[] = [
  ['tr', 'Bu bağlantı artık bir şey açmıyor. Süresi doldu, kilitlendi, eksik ya da dosya silindi. Lütfen bağlantıyı veren kişiden yenisini isteyin.'],
  ['ru', 'Эта ссылка больше ничего не открывает. Срок истёк, её закрыли, она неполная или дело удалено. Попросите новую у того, кто её дал.'],
  ['uk', 'Це посилання більше нічого не відкриває. Строк минув, його закрили, воно неповне або справу видалено. Попросіть нове в того, хто його дав.'],
  ['pl', 'Ten link już niczego nie otwiera. Wygasł, został zablokowany, jest niepełny albo sprawę usunięto. O nowy proszę poprosić osobę, która go dała.'],
  ['ar', 'لم يعد هذا الرابط يفتح شيئًا. انتهت مدته أو أُغلق أو هو ناقص أو حُذف الملف. اطلب رابطًا جديدًا ممن أعطاك إياه.'],
]; // prettier-ignore

/** For a link that opens nothing. */
export const deadPage = (): Html =>
  html`<div class="stack">
    <h1>Dieser Link öffnet nichts mehr</h1>
    <p class="measure">
      Er ist abgelaufen, gesperrt, unvollständig, oder der Fall ist gelöscht. Bitte fragen Sie die Person, die ihn Ihnen
      gegeben hat, nach einem neuen.
    </p>
    <p class="small muted en measure" lang="en">
      This link does not open anything any more. It has expired, was closed or is not complete, or the case was deleted.
      Please ask the person who gave it to you for a new one.
    </p>
    ${DEAD.map(([lang, text]) => html`<p class="small muted en measure" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${text}</p>`)}
  </div>`; // prettier-ignore

const factRows = (matter: HandoverMatter): Html =>
  html`<table role="table" class="table flat">
    <caption class="vh">
      Angaben
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Angabe</th>
        <th role="columnheader" scope="col">Wert</th>
        <th role="columnheader" scope="col">Wortlaut</th>
        <th role="columnheader" scope="col">bestätigt</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${matter.facts.map(
        ({ label, value, quote, confirmed, inferred }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${label}</th>
            <td role="cell">${value}</td>
            <td role="cell" class="yours">${quote !== undefined && `„${quote}“`}</td>
            <td role="cell" class="${confirmed ? 'settled' : 'open'}" data-l="bestätigt">
              ${confirmed ? 'ja' : inferred ? 'erschlossen' : 'noch offen'}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const STATE = { made: 'fertig, noch nicht gesendet', sent: 'gesendet', answered: 'beantwortet' } as const;

const dateLine = (date: HandoverMatter['dates'][number]): Html =>
  html`<p><b>${date.lead}</b> ${leftOf(date.daysLeft)}</p>`;

const lines = (title: string, rows: readonly string[]): Html | false =>
  rows.length > 0 &&
  html`<div class="stack-s">
    <h3>${title}</h3>
    <p>${rows.map((row) => html`${row} `)}</p>
  </div>`;

function matterPart(matter: HandoverMatter, index: number): Html {
  const id = `m${index + 1}`;
  return html`<section class="stack" aria-labelledby="${id}">
    <h2 id="${id}">${matter.title}</h2>
    ${matter.dates.length > 0 && html`<div class="note red stack-s">${matter.dates.map(dateLine)}</div>`}
    <div class="pairs">
      ${lines('Worum es geht', matter.about)} ${lines('Was gewünscht ist', matter.wanted)}
    </div>
    ${
      matter.account !== undefined &&
      html`<h3>Was geschah, mit eigenen Worten</h3>
        <blockquote class="yours measure said">„${matter.account}“</blockquote>`
    }
    <h3>Angaben, mit den eigenen Worten</h3>
    ${factRows(matter)}
    <div class="pairs">
      <div class="stack-s">
        <h3>Einschätzung des Programms</h3>
        <p class="small muted">So hat die Person sie gelesen; „Sie“ ist sie.</p>
        <p>${matter.headline}</p>
        <ol class="stack-s numbered">
          ${matter.reasons.map(
            ({ title, norm, firmness }) => html`<li>${title} <span class="muted">${norm}.</span> <b>${firmness}</b></li>`,
          )}
        </ol>
      </div>
      <div class="stack-s">
        <h3>Offene Fragen</h3>
        ${
          matter.open.length > 0
            ? html`<ul class="dots">
                ${matter.open.map((one) => html`<li>${one}</li>`)}
              </ul>`
            : html`<p class="muted">Keine.</p>`
        }
        <h3>Briefe</h3>
        ${
          matter.letters.length > 0
            ? html`<ul class="dots">
                ${matter.letters.map(
                  ({ title, state, made, sent }) =>
                    html`<li>${title}: ${sent ? `gesendet am ${day(sent)}` : `${STATE[state]}, ${day(made)}`}</li>`,
                )}
              </ul>`
            : html`<p class="muted">Noch keine.</p>`
        }
      </div>
    </div>
  </section>`;
} // prettier-ignore

/** The sheet itself with its ways to take it along. */
export function sheetPage(sheet: Handover, sealed: string): Html {
  const who = [sheet.name, sheet.town, sheet.customerNumber && `Kundennummer ${sheet.customerNumber}`].filter(
    (part) => part !== undefined,
  );
  return html`<div class="noprint stack lead-out">
      <h1>Übergabeblatt</h1>
      <p class="measure">Nur zum Lesen. Wer berät, hat hier alles auf einer Seite.</p>
      <div class="bar">
        ${button(sealed, 'pdf', 'PDF', true)}
        <button class="btn" type="button" data-print hidden>Drucken</button>
        ${button(sealed, 'json', 'JSON für Programme')}
      </div>
    </div>
    <article class="sheet stack-l handover">
      <div class="stack-s">
        <p class="small muted">Übergabeblatt, Stand ${when(sheet.at)}</p>
        ${who.length > 0 && html`<p><b>${who.join(', ')}</b></p>`}
      </div>
      ${sheet.matters.map(matterPart)}
      ${
        sheet.papers.length > 0 &&
        html`<section class="stack-s">
          <h3>Vorhandene Papiere</h3>
          <p>${sheet.papers.join(', ')}</p>
        </section>`
      }
      ${
        sheet.lastLines.length > 0 &&
        html`<section class="stack-s">
          <h3>Zuletzt geschrieben</h3>
          ${sheet.lastLines.map(
            ({ at, text }) =>
              html`<blockquote class="yours measure said">„${text}“</blockquote>
                <p class="small muted">${when(at)}</p>`,
          )}
        </section>`
      }
      <p class="small muted">${HANDOVER_NOTE}${sheet.withoutHealth && ` ${HEALTH_NOTE}`}</p>
    </article>
    <section class="noprint stack after" aria-labelledby="wer">
      <h2 id="wer">Wer jetzt helfen kann</h2>
      <dl class="iff">
        ${sheet.help.map(
          ({ name, what, cost, takes, contact, url }) =>
            html`<div>
              <dt>${name}</dt>
              <dd class="stack-s">
                <p>${what}</p>
                <p class="small muted">Kosten: ${cost}</p>
                ${takes !== undefined && html`<p class="small">${takes}</p>`} ${contact !== undefined && html`<p>${contact}</p>`}
                ${url !== undefined && html`<p><a href="${url}" rel="noopener noreferrer">Seite öffnen<span class="vh">: ${name}</span></a></p>`}
              </dd>
            </div>`,
        )}
      </dl>
    </section>`;
} // prettier-ignore
