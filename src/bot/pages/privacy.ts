// The privacy notice (Art. 13 GDPR): what the program really does; the operator fills in who stands behind it.
import type { Operator } from '../config.ts';
import { fill, warning } from './blanks.ts';
import { html, type Html } from './html.ts';

/** The summary for whoever reads no German. */
const IN_ENGLISH = html`<section lang="en" class="en">
  <h2>In short, in English</h2>
  <p>
    No account, no advertising, no tracking. Your conversation, the details of your case, your files and letters are
    stored encrypted so that you can go on later. Name and address are asked for only when you want a letter. Health
    details are asked only after your explicit consent. A conversation without details is deleted after 24 hours; a case
    30 days after your last word or 60 days after its last open deadline, at most 15 months. You can see, export and
    delete everything under “My data” at any time and get a receipt. Nothing is sent to anybody unless you send it. The
    controller and the supervisory authority are named above.
  </p>
</section>`;

/** The notice, German first, a summary in English at the end. */
export const privacyPage = (operator: Operator): Html =>
  html`<article class="article">
    <h1>Datenschutz</h1>
    <p class="lead">
      Kurz gesagt: kein Konto, keine Werbung, keine Auswertung Ihres Verhaltens. Was Sie schreiben, wird verschlüsselt
      gespeichert, damit Sie weitermachen können. Sie können es jederzeit ansehen, mitnehmen und löschen.
    </p>
    ${warning(operator)}
    <h2>Wer verantwortlich ist</h2>
    <p>
      ${fill(operator, 'name')}<br />${fill(operator, 'street')}<br />${fill(operator, 'town')}<br />E-Mail:
      ${fill(operator, 'email')}
    </p>
    <p>Fragen zum Datenschutz beantwortet: ${fill(operator, 'privacyContact')}</p>
    <h2>Was gespeichert wird und wozu</h2>
    <ul class="dots">
      <li><b>Ihr Gespräch:</b> was Sie schreiben und was das Programm antwortet, mit Uhrzeit.</li>
      <li>
        <b>Ihre Akte:</b> die Angaben, die sich daraus ergeben, zum Beispiel Firma, Tag des Anrufs und Preis. Dazu Ihre
        Worte, die sie belegen.
      </li>
      <li><b>Name und Adresse</b> erst dann, wenn Sie einen Brief wollen.</li>
      <li><b>Dateien</b>, die Sie selbst hochladen, und die Briefe, die für Sie geschrieben werden.</li>
      <li>
        <b>Technisch:</b> Ihre IP-Adresse wird nur kurz im Arbeitsspeicher gezählt, damit niemand den Dienst überlastet.
        Sie kommt in kein Protokoll.
      </li>
    </ul>
    <p>
      Zweck ist allein, Ihren Fall zu prüfen und Ihre Briefe zu schreiben, so wie Sie es verlangen (Art. 6 Abs. 1
      Buchst. b DSGVO). Den Dienst vor Missbrauch zu schützen, ist unser berechtigtes Interesse (Art. 6 Abs. 1 Buchst. f
      DSGVO).
    </p>
    <h2>Gesundheit</h2>
    <p>
      Angaben zur Gesundheit, etwa zu einer Betreuung oder Demenz, fragt das Programm nur, wenn Sie vorher ausdrücklich
      ja sagen (Art. 9 Abs. 2 Buchst. a DSGVO). Sie können das Ja jederzeit zurücknehmen.
    </p>
    <h2>Wie lange</h2>
    <ul class="dots">
      <li>Ein Gespräch ohne Angaben zum Fall: 24 Stunden.</li>
      <li>
        Ein Fall: bis 30 Tage nach Ihrem letzten Wort oder 60 Tage nach der letzten offenen Frist, je nachdem, was
        später ist. Höchstens 15 Monate.
      </li>
      <li>
        Sie können jederzeit früher löschen, unter „Meine Daten“. Dann wird zuerst der Schlüssel Ihres Falls vernichtet.
        Auch Kopien Ihrer hochgeladenen Dateien sind damit unlesbar. Sie bekommen einen Beleg.
      </li>
      <li>
        Gibt es eine Sicherungskopie der Datenbank von vorher, liegt Ihr Fall mit seinem Schlüssel noch darin, bis auch
        diese Kopie gelöscht ist. Ohne den Hauptschlüssel des Servers öffnet ihn niemand.
      </li>
    </ul>
    <h2>Wer die Daten bekommt</h2>
    <p>Niemand, von allein. Briefe versenden Sie selbst. Der Server steht bei: ${fill(operator, 'hosting')}</p>
    <p>
      Hat der Betreiber ein Sprachmodell eingeschaltet, fragt das Programm Sie vorher. Nur mit Ihrem Ja gehen Ihre Worte
      dorthin, und Namen, Adressen und Nummern werden vorher ersetzt. Das Modell liest nur. Es entscheidet nichts und
      schreibt nichts, was Sie lesen oder senden. Ohne Ihr Ja arbeitet das Programm allein.
    </p>
    <p>
      Hat der Betreiber Erinnerungen eingeschaltet und nennen Sie dafür eine E-Mail-Adresse, gehen Mails an sie, in
      denen nur ein Datum und ein Link in Ihren Fall stehen. „Keine Erinnerungen mehr“ löscht die Adresse.
    </p>
    <p>
      Geben Sie selbst einen Link zum Übergabeblatt weiter, kann es lesen, wer ihn hat. Sie sehen jedes Öffnen und
      können ihn sperren. Kommen Sie über den Link eines Forums, zählen wir je Tag, wie oft er zu welchem Schritt
      führte, ohne Kennungen. Melden Sie eine Antwort als falsch, wird diese eine Nachricht mit Ihrem Hinweis 90 Tage
      verschlüsselt aufgehoben, wenn Sie zustimmen.
    </p>
    <h2>Auf Ihrem Gerät</h2>
    <p>
      Die Seite merkt sich in Ihrem Browser nur, zu welchem Fall Sie gehören und was noch nicht gesendet ist. Das ist
      nötig, damit nichts verloren geht (§ 25 Abs. 2 Nr. 2 TDDDG). „Auf diesem Gerät vergessen“ unter „Meine Daten“
      entfernt es. Haben Sie Ihren eigenen Link aus Versehen weitergegeben, sperrt „Alle Links sperren“ jeden
      bisherigen.
    </p>
    <h2>Keine Entscheidung über Sie</h2>
    <p>
      Das Programm wendet allgemeine Regeln auf Ihre Antworten an und zeigt Ihnen das Ergebnis mit Gründen. Es
      entscheidet nichts über Sie (Art. 22 DSGVO). Was Sie daraus machen, bestimmen Sie.
    </p>
    <h2>Ihre Rechte</h2>
    <p>
      Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und darauf, Ihre Daten
      mitzunehmen (Art. 15 bis 21 DSGVO). Das meiste geht sofort unter „Meine Daten“. Für alles andere schreiben Sie an
      die Adresse oben.
    </p>
    <p>Beschweren können Sie sich bei: ${fill(operator, 'supervisoryAuthority')}</p>
    ${IN_ENGLISH}
  </article>`;
