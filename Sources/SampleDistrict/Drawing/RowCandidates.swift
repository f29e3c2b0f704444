import Foundation

/// The solids that may be seen in each part of one row of an equirectangular picture.
///
/// A ball of directions meets a circle of latitude in one interval of longitudes, so each solid is asked for
/// in its own columns only.
struct RowCandidates {
    /// Columns that share a list.
    private static let span = 16

    private let caps: [(longitude: Double, sine: Double, cosine: Double, radius: Double)]
    private let width: Int
    private(set) var lists: [[Int]]

    init(stage: Stage, width: Int) {
        self.width = width
        lists = Array(repeating: [], count: (width + Self.span - 1) / Self.span)
        caps = stage.shapes.map { shape in
            let bound = shape.bound
            let offset = bound.centre - stage.eye
            let distance = offset.length
            guard distance > bound.radius else { return (0, 0, 1, .pi) }
            let sine = offset.z / distance
            return (
                atan2(offset.x, offset.y), sine, max(0, 1 - sine * sine).squareRoot(),
                asin(bound.radius / distance)
            )
        }
    }

    /// The solids that may be seen in a column.
    func list(at column: Int) -> [Int] { lists[column / Self.span] }

    /// Fills the lists for the rays between two latitudes.
    mutating func move(to latitude: Double, slack: Double) {
        for index in lists.indices { lists[index].removeAll(keepingCapacity: true) }
        let (sine, cosine) = (sin(latitude), cos(latitude))
        for (index, cap) in caps.enumerated() {
            let radius = cap.radius + slack
            guard radius < .pi else {
                for list in lists.indices { lists[list].append(index) }
                continue
            }
            let reach = cosine * cap.cosine
            let needed = cos(radius) - sine * cap.sine
            if needed > reach { continue }
            let half = needed <= -reach ? Double.pi : acos(needed / reach)
            add(index, from: cap.longitude - half - slack, to: cap.longitude + half + slack)
        }
    }

    private mutating func add(_ index: Int, from west: Double, to east: Double) {
        let scale = Double(width) / (2 * .pi)
        let start = Int(((west + .pi) * scale).rounded(.down)) - 1
        let end = Int(((east + .pi) * scale).rounded(.up)) + 1
        if end - start >= width {
            for list in lists.indices { lists[list].append(index) }
            return
        }
        let first = ((start % width) + width) % width
        let last = ((end % width) + width) % width
        func fill(_ range: ClosedRange<Int>) {
            for list in range where lists[list].last != index { lists[list].append(index) }
        }
        if first <= last {
            fill(first / Self.span...last / Self.span)
        } else {
            fill(0...last / Self.span)
            fill(first / Self.span...lists.count - 1)
        }
    }
}
