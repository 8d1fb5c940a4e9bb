// The sheet of a protocol as a Typst document. All words come in as data, never as markup.

/** `sys.inputs.protocol` is the document as JSON, `sys.inputs.day` the day of the print as [year, month, day]. */
export const PROTOCOL_TEMPLATE = `
#let doc = json(bytes(sys.inputs.protocol))
#let day = json(bytes(sys.inputs.day))
#set document(title: doc.title, author: "", date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"), size: 10pt, lang: "de", region: "DE", hyphenate: true)
#set par(leading: 0.6em, spacing: 0.9em, justify: false, linebreaks: "optimized")
#set list(marker: [–], indent: 0pt, body-indent: 0.5em, spacing: 0.55em, tight: false)
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 22mm, bottom: 24mm),
  footer: context {
    set text(size: 8.5pt, fill: luma(70))
    text(doc.title)
    h(1fr)
    [Seite #counter(page).display() von #counter(page).final().first()]
  })
#show heading.where(level: 1): it => block(below: 2mm, text(size: 18pt, weight: "bold", hyphenate: false, it.body))
#show heading.where(level: 2): it => block(above: 6mm, below: 2.6mm, text(size: 11.5pt, weight: "bold", hyphenate: false, it.body))
#let typed(body) = body.split("\\n").map(row => text(row)).join(linebreak())

#heading(level: 1, text(doc.title))
#text(size: 11pt, fill: luma(70), doc.subtitle)
#v(4mm)
#grid(columns: (42mm, 1fr), column-gutter: 4mm, row-gutter: 2.4mm,
  ..doc.info.map(row => (text(fill: luma(70), row.label), text(row.value))).flatten())
#v(2mm)
#line(length: 100%, stroke: 0.5pt + luma(150))
#for words in doc.lead { par(typed(words)) }

#if "table" in doc {
  v(3mm)
  set text(size: 9pt)
  table(
    columns: (46mm, 26mm, 16mm, 1fr),
    inset: (x: 1.8mm, y: 1.6mm),
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + luma(40) } else { 0.4pt + luma(170) }),
    align: left + top,
    table.header(..doc.table.head.map(cell => text(weight: "bold", cell))),
    ..doc.table.rows.map(row => row.enumerate().map(((n, cell)) => if n == 0 { text(weight: "bold", hyphenate: false, cell) } else if n < 3 { text(hyphenate: false, cell) } else { text(cell) })).flatten(),
  )
}

#for section in doc.sections {
  heading(level: 2, text(section.title))
  if "paragraphs" in section { for words in section.paragraphs { par(typed(words)) } }
  if "items" in section { list(..section.items.map(item => text(item))) }
}

#v(3mm)
#block(width: 100%, breakable: false, inset: (left: 4mm, y: 1.5mm), stroke: (left: 2pt + luma(160)), {
  set text(size: 9pt)
  for words in doc.notes { par(typed(words)) }
})

#if "signature" in doc {
  block(breakable: false, above: 16mm, {
    grid(columns: (60mm, 72mm), column-gutter: 12mm,
      block(width: 60mm, stroke: (top: 0.4pt + luma(90)), inset: (top: 1.2mm), text(size: 9.5pt, [Ort, Datum])),
      block(width: 72mm, stroke: (top: 0.4pt + luma(90)), inset: (top: 1.2mm), text(size: 9.5pt, hyphenate: false, doc.signature)))
  })
}
`;
