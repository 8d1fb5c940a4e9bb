/* Puts a button and, once pressed, Wortlaut in a sandboxed frame where this script stands. No dependency, no cookie, no
 * inline style: works under a strict content policy that allows this origin in script-src and frame-src. */
(function () {
  'use strict';
  var script = document.currentScript;
  if (!script) return;
  var home = new URL(script.src).origin;
  var data = script.dataset;
  var query = new URLSearchParams();
  // What is said about a case stands behind # and reaches no server.
  var facts = new URLSearchParams();
  ['topic', 'lang', 'link', 'provider', 'product'].forEach(function (name) {
    var part = name === 'provider' || name === 'product' ? facts : query;
    if (data[name]) part.set(name, data[name].slice(0, 120));
  });
  var address = home + '/?' + query + '#' + facts;
  // Button, link, name of the frame, what is said where no frame opens; a language that is not here is German.
  var words = {
    de: [
      'Vertrag am Telefon? Hier prüfen',
      'In eigenem Fenster öffnen',
      'Wortlaut: Vertrag am Telefon prüfen',
      'Auf dieser Seite lässt sich Wortlaut nicht zeigen. Bitte öffnen Sie es in einem eigenen Fenster.',
    ],
    en: [
      'A contract on the phone? Check here',
      'Open in a window of its own',
      'Wortlaut: check a contract made on the phone',
      'Wortlaut cannot be shown on this page. Please open it in a window of its own.',
    ],
    tr: [
      'Telefonda sözleşme mi? Burada kontrol edin',
      'Ayrı pencerede aç',
      'Wortlaut: telefonda yapılan sözleşmeyi kontrol et',
      'Wortlaut bu sayfada gösterilemiyor. Lütfen ayrı pencerede açın.',
    ],
    ru: [
      'Договор по телефону? Проверьте здесь',
      'Открыть в отдельном окне',
      'Wortlaut: проверить договор по телефону',
      'На этой странице показать Wortlaut нельзя. Откройте его, пожалуйста, в отдельном окне.',
    ],
    uk: [
      'Договір телефоном? Перевірте тут',
      'Відкрити в окремому вікні',
      'Wortlaut: перевірити договір телефоном',
      'На цій сторінці показати Wortlaut не можна. Відкрийте його, будь ласка, в окремому вікні.',
    ],
    pl: [
      'Umowa przez telefon? Sprawdź tutaj',
      'Otwórz w osobnym oknie',
      'Wortlaut: sprawdź umowę przez telefon',
      'Na tej stronie nie można pokazać Wortlaut. Proszę otworzyć w osobnym oknie.',
    ],
    ar: [
      'عقد عبر الهاتف؟ تحقّق هنا',
      'الفتح في نافذة مستقلة',
      'Wortlaut: التحقق من عقد عبر الهاتف',
      'لا يمكن عرض Wortlaut في هذه الصفحة. يُرجى فتحه في نافذة مستقلة.',
    ],
  };
  var said = words[data.lang] || words.de;
  var box = document.createElement('div');
  // On a phone the link stands below the button, whole, and not half beside it.
  css(box, { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 16px' });
  var button = document.createElement('button');
  button.type = 'button';
  button.textContent = data.label || said[0];
  button.setAttribute('aria-expanded', 'false');
  css(button, {
    font: '600 17px/1.3 system-ui, sans-serif',
    color: '#fff',
    background: '#213f9a',
    border: '0',
    borderRadius: '3px',
    padding: '12px 20px',
    minHeight: '44px',
    cursor: 'pointer',
  });
  var link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = said[1];
  css(link, { paddingBlock: '10px' });
  var note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.lang = words[data.lang] ? data.lang : 'de';
  note.dir = 'auto';
  css(note, { width: '100%', margin: '0' });
  // The page within says that it is there. Where this site may not show it (it is not listed, or its own policy forbids the
  // frame), the browser loads an empty page and tells nobody: then no word comes, and the button opens a window instead.
  var opened = false;
  var refused = false;
  addEventListener('message', function (event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home || event.data !== 'wortlaut') return;
    opened = true;
    // Only what was taken for refused: who has closed it meanwhile keeps it closed.
    if (refused) show(true);
  });
  function show(within) {
    refused = !within;
    frame.hidden = refused;
    css(frame, { display: refused ? 'none' : 'block' });
    button.setAttribute('aria-expanded', String(within));
    note.textContent = refused ? said[3] : '';
    css(note, { marginBlockStart: refused ? '12px' : '0' });
  }
  function lookAgain(milliseconds) {
    setTimeout(function () {
      if (!opened) show(false);
    }, milliseconds);
  }

  var frame;
  button.addEventListener('click', function () {
    if (refused) {
      window.open(address, '_blank', 'noopener');
      return;
    }
    if (!frame) {
      frame = document.createElement('iframe');
      frame.title = said[2];
      frame.src = address;
      frame.setAttribute(
        'sandbox',
        // Without allow-modals a frame cannot print: the button would do nothing, and nobody would say so.
        'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox',
      );
      frame.setAttribute('allow', 'clipboard-write');
      frame.referrerPolicy = 'no-referrer';
      css(frame, {
        display: 'block',
        width: '100%',
        height: '720px',
        maxHeight: '90vh',
        border: '1px solid #6f7883',
        marginBlockStart: '12px',
      });
      frame.addEventListener('load', function () {
        lookAgain(2000);
      });
      // Nor does every browser tell of a frame that it refused.
      lookAgain(20000);
      box.appendChild(frame);
      button.setAttribute('aria-expanded', 'true');
      return;
    }
    frame.hidden = !frame.hidden;
    css(frame, { display: frame.hidden ? 'none' : 'block' });
    button.setAttribute('aria-expanded', String(!frame.hidden));
  });
  box.append(button, link, note);
  script.insertAdjacentElement('afterend', box);

  function css(node, styles) {
    Object.assign(node.style, styles);
  }
})();
