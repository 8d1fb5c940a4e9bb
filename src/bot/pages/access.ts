// The accessibility statement: what works, what does not yet, whom to tell.
import type { Operator } from '../config.ts';
import { fill, warning } from './blanks.ts';
import { html, type Html } from './html.ts';

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
      <li>Alles geht auch ohne JavaScript: <a href="/formular">mit einfachen Formularen</a>.</li>
    </ul>
    <h2>Was noch fehlt</h2>
    <ul class="dots">
      <li>
        In Leichter Sprache gibt es Fragen, Ergebnis und die häufigsten Gründe. Seltene Gründe, Briefe und Artikel
        stehen in Alltagssprache. Eine Prüfgruppe hat die Texte noch nicht gelesen.
      </li>
      <li>Die PDF-Briefe sind zum Drucken gemacht. Denselben Wortlaut gibt es als reinen Text.</li>
    </ul>
    <h2>Eine Hürde gefunden?</h2>
    <p>Schreiben Sie an ${fill(operator, 'email')}. Sagen Sie, auf welcher Seite es hakt und womit Sie lesen.</p>
    <section lang="en" class="en">
      <h2>In English</h2>
      <p>
        The aim is WCAG 2.2 level AA. Everything works by keyboard, new messages are read out once, nothing depends on
        colour alone, and the page follows your device’s settings for dark, contrast and motion. Everything works
        without JavaScript, too. Easy language covers questions, result and the most frequent reasons, not letters and
        articles. Every letter is also available as plain text. Please report barriers to the address above.
      </p>
    </section>
  </article>`;
