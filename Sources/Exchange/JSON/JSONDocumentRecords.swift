import Wording

/// The records of one JSON document, which is read whole.
struct JSONDocumentRecords: RecordReading {
    let bytesRead: Int
    private let file: String
    private var results: [RecordResult] = []
    private var position = 0

    /// Reads a document and finds its records.
    ///
    /// - Parameter path: where they stand; nil lets the document tell.
    /// - Throws: `Problem` when the document is no JSON or nothing tells where its records are.
    init(_ text: inout TextBuffer, path: String?, format: inout RecordFormat) throws(Problem) {
        while try text.refill() {}
        file = text.file
        bytesRead = text.bytesRead
        let root = try JSONReader.read(Array(text.bytes[text.start...]), file: text.file)
        let isCollection = root["type"]?.string == "FeatureCollection" && root["features"]?.items != nil
        if isCollection, path == nil { format = .geojson }
        if format == .geojson, !isCollection { throw Problem(.jsonNoFeatures, at: place(of: root)) }
        guard let path = path ?? JSONDocumentRecords.path(in: root) else {
            let places = JSONDocumentRecords.candidates(in: root)
            guard !places.isEmpty else { throw Problem(.jsonNoList, at: place(of: root)) }
            throw Problem(.jsonNoRecords, ["paths": places.joined(separator: ", ")], at: place(of: root))
        }
        collect(root, JSONPath(path).steps[...], keys: [], isFeature: format == .geojson, path)
    }

    mutating func next() throws(Problem) -> RecordResult? {
        guard position < results.count else { return nil }
        position += 1
        return results[position - 1]
    }

    /// The records at hand, to tell their fields.
    var first: ArraySlice<RecordResult> { results.prefix(JSONRecord.glance) }

    private func place(of node: JSONNode) -> Place { Place(file: file, line: node.line, column: node.column) }

    /// Follows the path; whatever does not fit it is a bad record, for it might hide good ones.
    private mutating func collect(
        _ node: JSONNode, _ steps: ArraySlice<JSONPath.Step>, keys: [String], isFeature: Bool, _ path: String
    ) {
        let rest = steps.dropFirst()
        switch steps.first {
        case .key(let key)?:
            guard let value = node[key] else { return reject(node, .jsonPath, path) }
            collect(value, rest, keys: keys, isFeature: isFeature, path)
        case .anyKey?:
            guard let members = node.members else { return reject(node, .jsonPath, path) }
            for member in members {
                collect(member.value, rest, keys: keys + [member.key], isFeature: isFeature, path)
            }
        case .items?:
            guard let items = node.items else { return reject(node, .jsonPath, path) }
            for item in items { collect(item, rest, keys: keys, isFeature: isFeature, path) }
        case nil:
            let record = isFeature ? node.featureRecord : node
            guard let record, record.members != nil else { return reject(node, .jsonNotObject, path) }
            results.append(
                .record(
                    Record(.object(JSONRecord(node: record, keys: keys)), line: node.line, file: file)))
        }
    }

    private mutating func reject(_ node: JSONNode, _ key: TextKey, _ path: String) {
        results.append(
            .bad(
                RejectedRecord(
                    problem: Problem(key, ["path": path], at: place(of: node)), source: node.compactText,
                    line: node.line)))
    }

    /// Where the records of a document stand that needs no telling: an array, or a feature collection.
    private static func path(in root: JSONNode) -> String? {
        if root.items != nil { return "[]" }
        if root["type"]?.string == "FeatureCollection", root["features"]?.items != nil { return "features[]" }
        return nil
    }

    /// Paths to arrays of objects, to be proposed.
    private static func candidates(in node: JSONNode, after prefix: String = "") -> [String] {
        guard let members = node.members, prefix.count < 60 else { return [] }
        func holdsObjects(_ node: JSONNode) -> Bool { node.items?.first?.members != nil }
        if members.count > 1, members.allSatisfy({ holdsObjects($0.value) }) { return [prefix + "*[]"] }
        // Members of one make are many of one thing under their keys.
        if members.count > 1, Set(members.map { $0.value.members?.map(\.key).sorted() ?? [] }).count == 1 {
            let inner = candidates(in: members[0].value)
            if members[0].value.members?.isEmpty == false {
                return inner.isEmpty ? [prefix + "*"] : inner.map { prefix + "*." + $0 }
            }
        }
        let found = members.flatMap { key, value in
            holdsObjects(value) ? [prefix + key + "[]"] : candidates(in: value, after: prefix + key + ".")
        }
        return Array(found.prefix(5))
    }
}

extension JSONRecord {
    /// How many records are looked at to tell the fields.
    static let glance = 50
}
