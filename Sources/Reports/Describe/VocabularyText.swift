public import PrecinctModel
public import Wording

/// The vocabulary for a terminal.
public struct VocabularyText: Sendable {
    private let vocabulary: Vocabulary
    private let texts: Texts
    private let style: TerminalStyle
    private let width: Int

    /// Prepares the description of a vocabulary in the language of some texts.
    public init(
        _ vocabulary: Vocabulary = .builtIn, texts: Texts, style: TerminalStyle = .plain, width: Int = 80
    ) {
        self.vocabulary = vocabulary
        self.texts = texts
        self.style = style
        self.width = width
    }

    /// Every kind, along the chain of access and then the rest.
    public var kinds: String {
        var page = TerminalPage(style: style, width: width)
        let heads = [
            texts(.describeKind), texts(.describeLabel), texts(.describeOwner), texts(.describeEquipment),
            texts(.describeAttributes), texts(.describeGoodFor),
        ]
        let rows = vocabulary.kinds.map { kind in
            [
                kind.id, texts.kind(kind.id), owner(kind), kind.isEquipment ? texts(.reportYes) : "–",
                "\(kind.attributes.count)", lasting(kind.presenceShelfLife),
            ]
        }
        let table = TextColumns([heads] + rows)
        page.line("  " + table.row(heads), .title)
        let links: [AccessLink?] = AccessLink.allCases + [nil]
        for link in links {
            let numbers = vocabulary.kinds.indices.filter { vocabulary.kinds[$0].link == link }
            guard !numbers.isEmpty else { continue }
            page.space()
            page.paragraph(link.map { texts($0) } ?? texts(.describeRest), .title)
            for number in numbers { page.line("  " + table.row(rows[number])) }
        }
        page.space()
        page.paragraph(texts(.describeMore))
        return page.text
    }

    /// One kind with every attribute.
    public func describe(_ kind: ElementKind) -> String {
        var page = TerminalPage(style: style, width: width)
        page.heading("\(kind.id) — \(texts.kind(kind.id))")
        page.entry(texts(.describeOwner), owner(kind))
        page.entry(texts(.describeLink), kind.link.map { texts($0) } ?? texts(.describeRest))
        if kind.isEquipment { page.entry(texts(.describeEquipment), texts(.reportYes)) }
        var presence = [kind.isSingle ? texts(.describeSingle) : lasting(kind.presenceShelfLife)]
        if kind.presenceNeedsSight { presence.append(texts(.describePresenceSeen)) }
        page.entry(texts(.describePresence), presence.joined(separator: "; "))
        let table = TextColumns(kind.attributes.map { [$0.id, texts.attribute($0.id, of: kind.id)] })
        for attribute in kind.attributes {
            page.space()
            page.line(table.row([attribute.id, texts.attribute(attribute.id, of: kind.id)]), .title)
            page.paragraph(nature(of: attribute), indent: 4)
            for (name, words) in details(of: attribute, kind) where !words.isEmpty {
                page.entry(name, words, indent: 4)
            }
        }
        return page.text
    }

    private func owner(_ kind: ElementKind) -> String {
        texts(kind.owner == .premises ? .describeOwnerPremises : .describeOwnerPrecinct)
    }

    private func lasting(_ life: ShelfLife?) -> String {
        life.map { texts.span($0.seconds) } ?? texts(.describeNoLimit)
    }

    /// What values it takes and what they are good for.
    private func nature(of attribute: Attribute) -> String {
        var parts = [type(of: attribute)]
        if let range = attribute.plausible {
            parts.append(texts(.describeUsual, ["range": texts.interval(range, attribute.unit)]))
        }
        if attribute.needsMeasurement { parts.append(texts(.describeMeasuredOnly)) }
        parts.append(texts.lasting(attribute.shelfLife))
        return parts.joined(separator: "; ")
    }

    private func type(of attribute: Attribute) -> String {
        switch attribute.type {
        case .number(.one): texts(.describePlainNumber)
        case .number(let unit): texts(.describeNumber, ["unit": texts.symbol(unit)])
        case .integer: texts(.describeInteger)
        case .boolean: texts(.describeBoolean)
        case .choice: texts(.describeChoice)
        case .date: texts(.describeDate)
        case .text: texts(.describeText)
        }
    }

    private func details(of attribute: Attribute, _ kind: ElementKind) -> [(String, String)] {
        var values: [String] = []
        if case .choice(let ids) = attribute.type {
            values = ids.map { "\($0) (\(texts.choice($0, attribute.id, of: kind.id)))" }
        }
        let tolerances = attribute.tolerances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
            texts(
                .describeTolerance,
                [
                    "instrument": "\(texts.instrument($0.key)) (\($0.key))",
                    "tolerance": texts.amount($0.value, attribute.unit),
                ])
        }
        let mappings = attribute.mappings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return [
            (texts(.describeHow), texts.hint(attribute.id, of: kind.id) ?? ""),
            (texts(.describeValues), values.joined(separator: ", ")),
            (texts(.describeTolerances), tolerances.joined(separator: ", ")),
            (texts(.describeElsewhere), mappings.joined(separator: ", ")),
        ]
    }
}
