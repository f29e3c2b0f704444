/// Something for each category, in a row: an audit looks it up for every finding.
struct CategoryTable<Value> {
    private var values: [Value?]

    /// Nothing for any category.
    init() { values = Array(repeating: nil, count: Category.allCases.count) }

    /// What there is for a category.
    subscript(category: Category) -> Value? {
        get { values[category.position] }
        set { values[category.position] = newValue }
    }

    /// What there is for a category, or else a value to start with.
    subscript(category: Category, default start: @autoclosure () -> Value) -> Value {
        get { values[category.position] ?? start() }
        _modify {
            var value = values[category.position] ?? start()
            values[category.position] = nil
            defer { values[category.position] = value }
            yield &value
        }
    }
}

extension Category {
    /// Its place in the order of the cases.
    fileprivate var position: Int {
        switch self {
        case .wheelchair: 0
        case .mobility: 1
        case .vision: 2
        case .hearing: 3
        case .cognitive: 4
        case .secrecy: 5
        }
    }
}
