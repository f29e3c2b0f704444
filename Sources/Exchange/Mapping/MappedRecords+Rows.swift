import PrecinctModel
import Wording

extension MappedRecords {
    /// Reads one record into `pending`.
    mutating func read(_ record: Record) {
        guard let shape = shapes.first(where: { $0.matches(record) }) else {
            reject(record, [Problem(.mappingRow, ["mapping": mapping.id], at: record.place())])
            return
        }
        if let reason = shape.leftAside {
            pending.append(.leftAside(ImportItem.LeftAside(reason: reason, line: record.line)))
            return
        }
        var problems: [Problem] = []
        let before = places
        do throws(Problem) {
            let code = try areaCode(shape, record)
            if let title = try shape.territorialCommission?.text(record) {
                pending.append(
                    .commission(
                        ImportBatch.Commission(
                            id: "\(code)#territorial", name: title, area: code,
                            address: try shape.address?.telling(record)), line: record.line))
                places.territorial[code] = "\(code)#territorial"
                return
            }
            let commission = try commission(shape, record, code)
            let (premises, hasID) = try premises(shape, record)
            let observations = observations(shape, record, &problems)
            for number in try numbers(shape, record) {
                let entry = ImportBatch.Entry(
                    precinct: Precinct(
                        reference: PrecinctReference(composedArea: code, composedNumber: number),
                        name: try shape.name?.text(record), areaName: try shape.areaName?.telling(record),
                        commission: commission),
                    premises: premises, hasPremisesID: hasID, observations: observations,
                    line: record.line, status: try status(shape, record),
                    sameAs: try external(shape, record), date: observedAt,
                    record: record)
                pending.append(.precinct(entry))
            }
        } catch {
            problems.append(error)
        }
        if !problems.isEmpty {
            // A row with a fault brings nothing at all, its area and its commission neither.
            places = before
            pending.removeAll()
            reject(record, problems)
        }
    }

    private mutating func reject(_ record: Record, _ problems: [Problem]) {
        pending.append(
            .rejected(ImportItem.Rejected(problems: problems, source: record.source, line: record.line)))
    }

    private func numbers(_ shape: BoundShape, _ record: Record) throws(Problem) -> [String] {
        guard let cell = shape.number else { throw Problem(.mappingNoNumber, at: record.place()) }
        var numbers: [String] = []
        let readings = try cell.readings(record)
        for reading in readings {
            guard let text = reading.text else { continue }
            let number = text.precinctNumber
            guard !number.isEmpty, !number.contains("/"), number.count <= 100 else {
                throw Problem(.mappingNumber, ["text": text], at: record.place(of: cell.field))
            }
            numbers.append(number)
        }
        guard !numbers.isEmpty else {
            throw Problem(.mappingNoNumber, at: record.place(of: cell.field))
        }
        return numbers
    }

    private func status(_ shape: BoundShape, _ record: Record) throws(Problem) -> String? {
        guard let cell = shape.status, let text = try cell.text(record) else { return nil }
        let known = ["draft", "active", "alternate", "retired"]
        guard known.contains(text) else {
            throw Problem(
                .mappingValue, ["text": text, "words": known.joined(separator: ", ")],
                at: record.place(of: cell.field))
        }
        return text
    }

    private func external(_ shape: BoundShape, _ record: Record) throws(Problem) -> [String: String] {
        var ids: [String: String] = [:]
        for (system, cell) in shape.sameAs {
            if let id = try cell.telling(record) { ids[system] = id }
        }
        return ids
    }

    private func premises(_ shape: BoundShape, _ record: Record) throws(Problem) -> (Premises?, Bool) {
        let id = try shape.premises?.telling(record)
        var address = try shape.address?.telling(record)
        var venue = try shape.venue?.telling(record)
        if venue == nil, let glued = address, !mapping.venueStarts.isEmpty {
            (address, venue) = separated(glued)
        }
        guard id != nil || address != nil || venue != nil else { return (nil, false) }
        return (Premises(id: id ?? "", address: address, venue: venue), id != nil)
    }

    /// Parts an address from the venue written behind it.
    private func separated(_ text: String) -> (String?, String?) {
        let starts = mapping.venueStarts.compactMap { text.firstRange(of: $0)?.lowerBound }
        guard let start = starts.min(), start > text.startIndex else { return (text, nil) }
        return (String(text[..<start]).trimmed, String(text[start...]).trimmed)
    }
}
