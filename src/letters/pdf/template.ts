// The sheet of paper: DIN 5008 form B in millimetres, as a Typst document. All words come in as data, never as markup.

/** `sys.inputs.letter` is the sheet as JSON, `sys.inputs.tight` "yes" or "no". Panics with "addressTooLong" when the window cannot hold the address. */
export const TEMPLATE = `
#let doc = json(bytes(sys.inputs.letter))
// A letter that runs a few lines onto a second page is set a little tighter, never below 10 pt, and further down: one page has no number.
#let tight = sys.inputs.tight == "yes"
#let size = if tight { 10pt } else { 10.5pt }
#let gap = if tight { 0.98em } else { 1.3em }
#set document(title: doc.title, author: doc.author, date: datetime(year: doc.date.at(0), month: doc.date.at(1), day: doc.date.at(2)))
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"), size: size, lang: "de", region: "DE", hyphenate: true, costs: (hyphenation: 250%))
#set par(leading: if tight { 0.55em } else { 0.6em }, spacing: gap, justify: false, linebreaks: "optimized")
#set list(marker: [–], indent: 0pt, body-indent: 0.5em, spacing: 0.62em, tight: false)

// U+200B marks where an overlong word may break; as a character it would stay in the text that readers copy.
#let soft(words) = words.split("\\u{200b}").map(part => text(part)).join(box(width: 0pt))
// A line to write on needs the height of a hand, and its label in front of it.
#let line-of(item, width) = if item.rule {
  box(width: width, height: 1.5em, align(bottom, grid(columns: (auto, 1fr), column-gutter: if item.text == "" { 0mm } else { 2mm }, text(size: 8pt, item.text), box(width: 100%, height: 0.9em, stroke: (bottom: 0.4pt + luma(90))))))
} else { soft(item.text) }
#let lines(items, width) = items.map(item => line-of(item, width)).join(linebreak())
#let mark(y, length) = place(top + left, dx: 4mm, dy: y, line(length: length, stroke: 0.25pt + luma(110)))

#set page(
  paper: "a4",
  margin: (left: 25mm, right: 20mm, top: 25mm, bottom: if tight { 17mm } else { 27mm }),
  background: context if counter(page).get().first() == 1 {
    mark(105mm, 5mm)
    mark(148.5mm, 7mm)
    mark(210mm, 5mm)
  },
  footer: context if counter(page).final().first() > 1 {
    set text(size: 8.5pt)
    h(1fr)
    [Seite #counter(page).display() von #counter(page).final().first()]
  },
  footer-descent: 9mm,
)

// The largest size at which the content fits into the zone.
#let fitting(make, width, height, sizes) = {
  let found = none
  for size in sizes {
    if found == none and measure(make(size), width: width).height <= height { found = size }
  }
  found
}

#show heading.where(level: 1): it => block(below: 0pt, above: 0pt, text(size: size, weight: "bold", hyphenate: false, it.body))

// Letterhead, return line, address and information block stand on fixed places of the first page.
#let at(x, y, body) = place(top + left, dx: x - 25mm, dy: y - 25mm, body)

#at(25mm, 15mm, block(width: 165mm, height: 22mm, align(right, {
  set text(size: 9pt, hyphenate: false)
  set par(leading: 0.5em)
  lines(doc.sender, 75mm)
})))

#context {
  let line(size) = block(width: 80mm, text(size: size, hyphenate: false, soft(doc.returnLine)))
  let single = fitting(line, 80mm, 3.2mm, (7.5pt, 7pt, 6.5pt, 6pt))
  let double = fitting(line, 80mm, 4.9mm, (6pt, 5.5pt, 5pt))
  let size = if single != none { single } else { double }
  if size == none { panic("addressTooLong") }
  at(25mm, 45mm, block(width: 80mm, height: 5mm, stroke: (bottom: 0.3pt + luma(110)), inset: (bottom: 1mm), align(bottom + left, pdf.artifact(line(size)))))
}

#context {
  let address(size) = block(width: 80mm, {
    set text(size: size, hyphenate: false)
    set par(leading: if doc.to.len() > 6 { 0.42em } else { 0.55em })
    lines(doc.to, 80mm)
  })
  let low = fitting(address, 80mm, 26.5mm, (10.5pt, 10pt, 9.5pt, 9pt))
  let high = fitting(address, 80mm, 38.5mm, (10pt, 9.5pt, 9pt, 8.5pt, 8pt))
  if low != none { at(25mm, 62.7mm, address(low)) }
  else if high != none { at(25mm, 51mm, address(high)) }
  else { panic("addressTooLong") }
}

#let info = block(width: 75mm, {
  set text(size: 9pt, hyphenate: false)
  set par(leading: 0.5em)
  grid(columns: (auto, 1fr), column-gutter: 3mm, row-gutter: 0.7em,
    ..doc.info.map(entry => (text(fill: luma(60), entry.label + ":"), soft(entry.value))).flatten())
})
#at(125mm, 50mm, info)

#context {
  let depth = 50mm + measure(info, width: 75mm).height
  // The subject stands two empty lines below the window, or below a deeper information block.
  v(calc.max(98.46mm, depth + 8.46mm) - 25mm, weak: false)
}

#heading(level: 1, soft(doc.subject))
#v(2 * 4.6mm, weak: false)

#if doc.salutation != "" { block(above: 0pt, text(doc.salutation)) }

// A line break in the customer's words is a line break on paper.
#let typed(body) = body.split("\n").map(row => text(row)).join(linebreak())
#let part(piece) = if piece.kind == "list" { list(..piece.items.map(soft)) } else { par(typed(piece.text)) }
// Longer paragraphs, lists and accounts may go over to the next page.
#let TORN = 520
#for (index, pieces) in doc.blocks.enumerate() {
  let body = for (nth, piece) in pieces.enumerate() {
    block(above: if nth == 0 { 0pt } else { 0.75em }, below: 0pt, part(piece))
  }
  // A declaration is not torn apart by the end of a page; the last paragraph stays with the closing.
  let length = pieces.map(piece => if piece.kind == "list" { TORN } else { piece.text.len() }).sum(default: 0)
  block(breakable: length >= TORN, sticky: index == doc.blocks.len() - 1, above: gap, below: gap, body)
}

#if doc.signatures.len() > 0 { block(breakable: false, above: 1.5em, {
  block(sticky: true, below: 0pt, text(doc.closing))
  v(if tight { 11mm } else { 14mm })
  grid(columns: doc.signatures.map(_ => 72mm), column-gutter: 12mm, row-gutter: 14mm,
    ..doc.signatures.map(name => block(width: 72mm, stroke: (top: 0.4pt + luma(90)), inset: (top: 1.2mm), text(size: 10pt, hyphenate: false, soft(name)))))
}) }
#if doc.enclosures.len() > 0 {
  block(breakable: false, above: 2em, {
    text(size: 9.5pt, weight: "bold")[Anlagen]
    for item in doc.enclosures { block(above: 0.6em, below: 0.6em, text(size: 9.5pt, soft(item))) }
  })
}
`;
