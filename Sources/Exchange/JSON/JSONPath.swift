/// A way through a JSON document: `related_to.venue[].id`, `data.*[]`.
///
/// Keys stand between points, `[]` means every item of an array and `*` every member of an object; `$` is
/// the document itself.
struct JSONPath: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case key(String)
        case anyKey
        case items
    }

    let text: String
    let steps: [Step]

    /// Reads a path; every text is one.
    init(_ text: String) {
        self.text = text
        var steps: [Step] = []
        for part in text.split(separator: ".") where part != "$" || !steps.isEmpty {
            var name = part
            var depth = 0
            while name.hasSuffix("[]") {
                name = name.dropLast(2)
                depth += 1
            }
            if name == "*" {
                steps.append(.anyKey)
            } else if !name.isEmpty {
                steps.append(.key(String(name)))
            }
            steps += Array(repeating: .items, count: depth)
        }
        self.steps = steps
    }
}
