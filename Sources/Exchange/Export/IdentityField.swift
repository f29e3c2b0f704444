import PrecinctModel

/// What a registry knows of a precinct and its building besides area, number and what was observed.
enum IdentityField: String, CaseIterable {
    case areaName = "precinct.areaName"
    case name = "precinct.name"
    case status = "precinct.status"
    case commission = "precinct.commission"
    case sameAs = "precinct.sameAs"
    case premises = "premises.id"
    case premisesArea = "premises.area"
    case address = "premises.address"
    case venue = "premises.venue"
    case premisesSameAs = "premises.sameAs"
    /// The areas around the precinct, with their kinds and zones.
    case areas
    /// The commissions above it, with their names and kinds.
    case commissions
}

extension ExportEntry {
    /// The name of the area: that of the list of areas, so that a file never names one area twice.
    var areaName: String? {
        areas.first { $0.code == reference.area }?.name ?? dossier.precinct.areaName
    }

    /// A field as text; nil where there is nothing to say.
    func text(of field: IdentityField) -> String? {
        let texts: [String?] =
            switch field {
            case .areaName: [areaName]
            case .name: [dossier.precinct.name]
            case .status: [status]
            case .commission: [commission]
            case .sameAs: sameAs.map { "\($0.key)=\($0.value)" }.sorted()
            case .premises: [dossier.premises?.id]
            case .premisesArea: [premisesArea]
            case .address: [dossier.premises?.address]
            case .venue: [dossier.premises?.venue]
            case .premisesSameAs: premisesSameAs.map { "\($0.key)=\($0.value)" }.sorted()
            case .areas: areas.map(\.code)
            case .commissions: commissions.map(\.id)
            }
        let known = texts.compactMap { $0 }.filter { !$0.isEmpty }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }
}

extension LossReport {
    /// Counts what is known of who a precinct and its building are and a format has no field for.
    ///
    /// - Parameter carried: the fields it has.
    mutating func addIdentity(of entry: ExportEntry, but carried: Set<IdentityField>) {
        for field in IdentityField.allCases where !carried.contains(field) {
            guard let text = entry.text(of: field) else { continue }
            add(field.rawValue, .noField, example: "\(entry.reference) \(text)")
        }
    }
}
