import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

/// Looks out for what is wrong with a file as a whole.
struct ImportWatch {
    /// Metres beyond which a building is said to have moved.
    static let farAway = 500.0
    /// The share of an area's known precincts below which a list is said to have shrunk.
    private static let shrunk = 0.8
    /// How many addresses at one point are too many.
    private static let crowd = 3

    /// What was seen at one point.
    private struct Crowd {
        /// The first addresses, by hash; more than `crowd` need not be told apart.
        var addresses: Set<Int> = []
        var lines: [Int] = []
    }

    /// How many precincts in use the registry has, by area.
    private let counts: [String: Int]
    /// How many the file has, by area.
    private(set) var found: [String: Int] = [:]
    /// The area of the rows just seen and how many they were: most files go area by area.
    private var newest = (area: "", count: 0)
    private var points: [MapPoint: Crowd] = [:]

    init(counts: [String: Int]) {
        self.counts = counts
    }

    mutating func see(_ entry: ImportBatch.Entry) {
        if entry.precinct.reference.area == newest.area {
            newest.count += 1
        } else {
            found[newest.area, default: 0] += newest.count
            newest = (entry.precinct.reference.area, 1)
        }
        guard let address = entry.premises?.address, let point = MapPoint(entry.observations) else { return }
        let key = Premises.joiningKey(address: address).hashValue
        var crowd = points[point] ?? Crowd()
        if crowd.addresses.count < 64, crowd.addresses.insert(key).inserted, crowd.lines.count < 5 {
            crowd.lines.append(entry.line)
        }
        points[point] = crowd
    }

    /// Ends the counting.
    mutating func settle() {
        found[newest.area, default: 0] += newest.count
        found[""] = nil
        newest = ("", 0)
    }

    /// Adds what was noticed to a plan.
    func conclude(into plan: inout ImportPlan, areas: [String: Area]) {
        for (point, crowd) in points.sorted(by: { $0.value.lines.lexicographicallyPrecedes($1.value.lines) })
        where crowd.addresses.count >= ImportWatch.crowd {
            plan.doubts.append(
                ImportPlan.Doubt(
                    kind: .onePoint,
                    message: Message(
                        .importDoubtOnePoint,
                        [
                            "point": "\(point.latitude), \(point.longitude)",
                            "count": "\(crowd.addresses.count)",
                            "lines": crowd.lines.map(String.init).joined(separator: ", "),
                        ]), line: crowd.lines.first))
        }
        guard plan.about.isList else { return }
        for (area, count) in found.sorted(by: { $0.key < $1.key }) {
            guard let known = counts[area], Double(count) < Double(known) * ImportWatch.shrunk else {
                continue
            }
            plan.doubts.append(
                ImportPlan.Doubt(
                    kind: .countDrop,
                    message: Message(
                        .importDoubtCountDrop, ["area": area, "count": "\(count)", "known": "\(known)"]),
                    line: nil))
        }
        // A neighbour of the areas in the file that the file leaves out altogether.
        let parents = Set(found.keys.compactMap { areas[$0]?.parent })
        let levels = Set(found.keys.map { areas[$0]?.parent == nil })
        for (area, known) in counts.sorted(by: { $0.key < $1.key })
        where found[area] == nil && found.count > 1 {
            let isNeighbour = areas[area]?.parent.map(parents.contains) ?? levels.contains(true)
            guard isNeighbour else { continue }
            plan.doubts.append(
                ImportPlan.Doubt(
                    kind: .areaVanished,
                    message: Message(.importDoubtAreaVanished, ["area": area, "known": "\(known)"]), line: nil
                ))
        }
    }
}
