import PrecinctModel

extension ExportEntry {
    /// Where the building stands (WGS 84), as digits in degrees; nil while either half is not known.
    var coordinates: (longitude: String, latitude: String)? {
        guard let latitude = degrees("latitude", limit: 90), let longitude = degrees("longitude", limit: 180)
        else { return nil }
        return (longitude, latitude)
    }

    private func degrees(_ attribute: String, limit: Int64) -> String? {
        let premises = ElementReference(single: "premises")
        guard let fact = dossier.fact(of: premises, attribute), fact.causes.isEmpty,
            case .value(_, .number(let quantity))? = fact.observation?.statement,
            quantity.value.magnitude <= Rational(limit)
        else { return nil }
        return quantity.value.exactDecimal ?? quantity.value.decimalText(places: 9)
    }

    /// A point of GeoJSON, longitude first (RFC 7946); null while it is not known.
    var geometry: JSONValue {
        guard let (longitude, latitude) = coordinates else { return .null }
        return .object([
            JSONValue.Member("type", .string("Point")),
            JSONValue.Member("coordinates", .array([.number(longitude), .number(latitude)])),
        ])
    }
}
