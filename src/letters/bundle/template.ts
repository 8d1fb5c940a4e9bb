// A letter with its annexes as a Typst document: the letter's own pages, then every annex under its mark. All words come in as data, never as markup.

/** `sys.inputs.bundle` is the document as JSON, `sys.inputs.day` the day of the print as [year, month, day]; the pages are files beside it. */
export const BUNDLE_TEMPLATE = `
#let doc = json(bytes(sys.inputs.bundle))
#let day = json(bytes(sys.inputs.day))
#set document(title: doc.title, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"), size: 10.5pt, lang: "de", region: "DE", hyphenate: true)
#set par(leading: 0.6em, spacing: 1em)
#show heading: it => block(above: 0pt, below: 0pt, text(size: 10.5pt, weight: "bold", hyphenate: false, it.body))

#for sheet in doc.letter {
  page(paper: "a4", margin: 0mm, image(sheet.path, page: sheet.page, width: 210mm, height: 297mm, alt: sheet.alt))
}

#let band(annex, first, sheet) = block(width: 100%, stroke: (bottom: 0.5pt + luma(90)), inset: (bottom: 1.6mm), grid(columns: (1fr, auto), column-gutter: 6mm,
  if first { heading(level: 1, annex.mark + ": " + annex.title) } else { text(weight: "bold", hyphenate: false, annex.mark + ": " + annex.title) },
  text(size: 8.5pt, fill: luma(60), sheet)))

#let paper(content) = page(paper: "a4", margin: (left: 16mm, right: 16mm, top: 12mm, bottom: 12mm), content)

#for annex in doc.annexes {
  if annex.note.len() > 0 {
    page(paper: "a4", margin: (left: 25mm, right: 20mm, top: 12mm, bottom: 24mm), {
      band(annex, annex.sheets.len() == 0, doc.to)
      v(42mm)
      text(size: 26pt, weight: "bold", annex.mark)
      v(2mm)
      text(size: 14pt, annex.title)
      v(8mm)
      for words in annex.note { par(words) }
    })
  }
  for (index, sheet) in annex.sheets.enumerate() {
    paper({
      band(annex, index == 0, "Blatt " + str(index + 1) + " von " + str(annex.sheets.len()))
      v(3mm)
      box(width: 100%, height: 255mm, align(center + top,
        if "page" in sheet { box(stroke: 0.3pt + luma(170), image(sheet.path, page: sheet.page, height: 252mm, fit: "contain", alt: sheet.alt)) }
        else { image(sheet.path, width: 100%, height: 252mm, fit: "contain", alt: sheet.alt) }))
    })
  }
}
`;
