import Foundation
import PrecinctModel
import Wording

/// The areas and commissions a file has named so far.
struct AreaMemory {
    /// Codes by the texts they were made from, because thousands of rows repeat them.
    var codes: [[String]: String] = [:]
    /// The texts and the code of the row before: most files go area by area.
    var newest: (texts: [String], code: String)?
    var newestCommission: String?
    /// The name of every area so far; nil while no row has named it.
    var known: [String: String?] = [:]
    var commissions: Set<String> = []
    /// The territorial commission of an area.
    var territorial: [String: String] = [:]
}

extension MappedRecords {
    /// The code of the area a record lies in; areas named for the first time become pending items.
    mutating func areaCode(_ shape: BoundShape, _ record: Record) throws(Problem) -> String {
        var texts: [String] = []
        for level in shape.levels ?? [] {
            guard let name = try level.name.text(record) else {
                texts = []
                break
            }
            texts.append(name)
            if let code = try level.code?.text(record) { texts.append(code) }
        }
        if let newest = places.newest, newest.texts == texts {
            return try named(newest.code, shape, record)
        }
        if !texts.isEmpty, let code = places.codes[texts] {
            places.newest = (texts, code)
            return try named(code, shape, record)
        }
        guard let levels = shape.levels, !texts.isEmpty else {
            if let area { return add(area, name: nil, parent: nil, record) }
            let field = shape.levels?.first?.name.field
            throw Problem(.mappingArea, at: record.place(of: field))
        }
        var code: String?
        var names: [String] = []
        for (depth, level) in levels.enumerated() {
            guard let name = try level.name.text(record) else { continue }
            names.append(name)
            // A district's name repeats in other regions, so without codes it carries the names above it.
            let full = (try level.code?.text(record) ?? names.joined(separator: ", "))
                .replacing("/", with: "-")
            let isLast = depth == levels.count - 1
            let shown = isLast ? try shape.areaName?.telling(record) ?? (full == name ? nil : name) : name
            code = add(full, name: shown, parent: code, record)
        }
        guard let code else { throw Problem(.mappingArea, at: record.place()) }
        places.codes[texts] = code
        places.newest = (texts, code)
        return code
    }

    /// An area that came before, with the name this row may be the first to give, or another one than the first.
    private mutating func named(_ code: String, _ shape: BoundShape, _ record: Record) throws(Problem)
        -> String
    {
        guard let cell = shape.areaName, let name = try cell.telling(record), places.known[code] != name
        else {
            return code
        }
        places.known.updateValue(name, forKey: code)
        pending.append(.area(ImportBatch.Area(code: code, name: name, parent: nil), line: record.line))
        return code
    }

    private mutating func add(_ code: String, name: String?, parent: String?, _ record: Record) -> String {
        // Compared as the references of precincts are: letter by letter, however typed.
        let code = code.precomposedStringWithCanonicalMapping
        // A row may name an area that those before gave by its code only.
        let isNews = places.known[code].map { $0 == nil && name != nil } ?? true
        if isNews {
            places.known.updateValue(name, forKey: code)
            pending.append(
                .area(ImportBatch.Area(code: code, name: name, parent: parent), line: record.line))
        }
        return code
    }

    /// The commission a record's precinct answers to; without one of its own that of its area.
    mutating func commission(_ shape: BoundShape, _ record: Record, _ area: String) throws(Problem) -> String?
    {
        guard let id = try shape.commission?.telling(record) else { return places.territorial[area] }
        if places.newestCommission == id { return id }
        places.newestCommission = id
        guard places.commissions.insert(id).inserted else { return id }
        let parent = try shape.commissionParent?.telling(record)
        if let parent, places.commissions.insert(parent).inserted {
            pending.append(
                .commission(
                    ImportBatch.Commission(id: parent, name: parent, area: nil), line: record.line))
        }
        pending.append(
            .commission(
                ImportBatch.Commission(
                    id: id, name: try shape.commissionName?.telling(record) ?? id, area: area,
                    parent: parent), line: record.line))
        return id
    }
}
