import Foundation

/// The columns of an identity row as its trace in the history holds them.
struct IdentityContent: Decodable {
    private let values: [String: Value]

    /// Reads the JSON of a trace.
    init(json: String) throws {
        self = try JSONDecoder().decode(IdentityContent.self, from: Data(json.utf8))
    }

    init(from decoder: any Decoder) throws {
        values = try decoder.singleValueContainer().decode([String: Value].self)
    }

    /// The value of a column as text, nil for NULL.
    subscript(column: String) -> String? { values[column]?.text }

    private struct Value: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                text = nil
            } else if let number = try? container.decode(Int64.self) {
                text = String(number)
            } else {
                text = try container.decode(String.self)
            }
        }
    }
}
