extension JSONNode {
    /// A GeoJSON feature (RFC 7946, section 3.2) as a flat record: its properties, its `id` unless a property
    /// has that name, and of a point `geometry.longitude` and `geometry.latitude`; nil for anything else.
    var featureRecord: JSONNode? {
        guard self["type"]?.string == "Feature", let properties = self["properties"] else { return nil }
        guard properties.isNull || properties.members != nil else { return nil }
        var members = properties.members ?? []
        func add(_ key: String, _ value: JSONNode?) {
            guard let value, !members.contains(where: { $0.key == key }) else { return }
            members.append((key, value))
        }
        add("id", self["id"])
        add("geometry", self["geometry"]?.pointRecord)
        return JSONNode(content: .object(members), line: line, column: column)
    }

    /// A geometry with the coordinates of a point by name; longitude comes first (section 3.1.1).
    private var pointRecord: JSONNode? {
        guard let members, let type = self["type"] else { return isNull ? self : nil }
        guard type.string == "Point", let coordinates = self["coordinates"]?.items, coordinates.count > 1
        else {
            return JSONNode(content: .object(members), line: line, column: column)
        }
        return JSONNode(
            content: .object([
                ("type", type), ("longitude", coordinates[0]), ("latitude", coordinates[1]),
            ]), line: line, column: column)
    }
}
