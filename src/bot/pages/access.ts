// The accessibility statement: what works, what does not yet, whom to tell.
import type { Operator } from '../config.ts';
import { fill, warning } from './blanks.ts';
import { html, type Html } from './html.ts';

/** The whole statement once more. */
const inEnglish = (operator: Operator): Html =>
  html`<section lang="en" class="en stack">
    <h2>Accessibility, in English</h2>
    <p>This page is meant to be usable by everybody. The aim is WCAG 2.2, level AA.</p>
    <h3>How you can use it</h3>
    <ul class="dots">
      <li>
        Everything works by keyboard. The tabulator leads from the question to the answers, Enter sends, Shift and Enter
        begin a new line.
      </li>
      <li>New messages are read out once.</li>
      <li>Every question can be answered by a button or in your own words.</li>
      <li>Nothing depends on colour alone: beside each colour stand a sign and a word.</li>
      <li>
        Type can be enlarged to 200 per cent. The page fits into a width of 320 pixels. It follows your device’s
        settings for dark, more contrast and less motion.
      </li>
      <li>Nothing runs out while you read or write.</li>
    </ul>
    <h3>Languages and ways</h3>
    <ul class="dots">
      <li>
        The page speaks German, easy German (Leichte Sprache) for the main path, English, Turkish, Russian, Ukrainian,
        Polish and Arabic.
      </li>
      <li>
        Without JavaScript the whole case works <a href="/formular?lang=en">by plain forms</a>, in German and English.
      </li>
      <li>Letters as PDF can be read by a screen reader (PDF/UA). The text is there without PDF, too.</li>
    </ul>
    <h3>What is still missing</h3>
    <ul class="dots">
      <li>
        Easy German covers questions, result and the most frequent reasons. Rare reasons, letters and articles stand in
        everyday German. No test group has read the texts yet.
      </li>
      <li>Knowledge articles are in German and English.</li>
      <li>
        Turkish, Russian, Ukrainian, Polish and Arabic have not been read yet by anybody who grew up with them. Letters
        stay in German.
      </li>
      <li>Listening to a recording and checking it needs JavaScript.</li>
      <li>A PDF that holds your own papers as annexes can be read as well as those papers.</li>
    </ul>
    <h3>Found a barrier?</h3>
    <p>Write to ${fill(operator, 'email')}. Say on which page you are stuck and what you read with.</p>
  </section>`;

/** The statement on accessibility, and whom to write to about a barrier. */
export const accessPage = (operator: Operator): Html =>
  html`<article class="article">
    <h1>Barrierefreiheit</h1>
    <p class="lead">Diese Seite soll für alle benutzbar sein. Ziel sind die Regeln der WCAG 2.2, Stufe AA.</p>
    ${warning(operator)}
    <h2>So können Sie sie benutzen</h2>
    <ul class="dots">
      <li>
        Alles geht mit der Tastatur. Der Tabulator führt von Frage zu Antwort, die Eingabetaste sendet, Umschalt und
        Eingabe machen eine neue Zeile.
      </li>
      <li>Neue Nachrichten werden einmal vorgelesen.</li>
      <li>Jede Frage können Sie mit einem Knopf oder mit eigenen Worten beantworten.</li>
      <li>Nichts hängt an Farbe allein: Neben jeder Farbe stehen ein Zeichen und ein Wort.</li>
      <li>
        Die Schrift lässt sich auf 200 Prozent vergrößern. Die Seite passt auf 320 Pixel Breite. Sie folgt den
        Einstellungen Ihres Geräts für Dunkel, mehr Kontrast und weniger Bewegung.
      </li>
      <li>Nichts läuft ab, während Sie lesen oder schreiben.</li>
    </ul>
    <h2>Sprachen und Wege</h2>
    <ul class="dots">
      <li>
        Die Seite gibt es auf Deutsch, in Leichter Sprache für den Hauptweg, auf Englisch, Türkisch, Russisch,
        Ukrainisch, Polnisch und Arabisch.
      </li>
      <li>
        Ohne JavaScript geht der ganze Fall <a href="/formular">mit einfachen Formularen</a>, auf Deutsch und Englisch.
      </li>
      <li>
        Briefe als PDF sind so gemacht, dass ein Vorleseprogramm sie lesen kann (PDF/UA). Den Text gibt es auch ohne
        PDF.
      </li>
    </ul>
    <h2>Was noch fehlt</h2>
    <ul class="dots">
      <li>
        In Leichter Sprache gibt es Fragen, Ergebnis und die häufigsten Gründe. Seltene Gründe, Briefe und Artikel
        stehen in Alltagssprache. Eine Prüfgruppe hat die Texte noch nicht gelesen.
      </li>
      <li>Artikel im Wissen gibt es auf Deutsch und Englisch.</li>
      <li>
        Türkisch, Russisch, Ukrainisch, Polnisch und Arabisch hat noch niemand gelesen, der damit aufgewachsen ist.
        Briefe bleiben deutsch.
      </li>
      <li>Eine Aufnahme anhören und prüfen geht nur mit JavaScript.</li>
      <li>Ein PDF, das Ihre eigenen Papiere als Anlagen enthält, ist so gut lesbar wie diese Papiere.</li>
    </ul>
    <h2>Eine Hürde gefunden?</h2>
    <p>Schreiben Sie an ${fill(operator, 'email')}. Sagen Sie, auf welcher Seite es hakt und womit Sie lesen.</p>
    ${inEnglish(operator)}
  </article>`;
