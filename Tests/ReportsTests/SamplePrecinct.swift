import AccessAudit
import PrecinctModel
import Reports

/// A precinct written as facts, one a line: `element.attribute = value`, judged by the packs of Kazakhstan.
struct SamplePrecinct {
    var number = "60"
    var name: String? = "Участок № 60"
    var areaName: String? = "Казалинский район"
    var premises: Premises? = Premises(
        id: "school-12", address: "Қазалы ауданы, Әйтеке би кенті, Жанқожа батыр көшесі, 12",
        venue: "№ 12 мектеп")
    var facts: [String] = SamplePrecinct.usual
    var observer = "А. Сейітқали"

    static let asOf = Instant(seconds: 1_790_000_000)
    static let packs = ["kz", "kz-cec", "kz-bld", "house"]

    /// A heading over the packs of Kazakhstan.
    static func heading(
        packs: [String] = packs, moment: AuditMoment = .preElection, isSample: Bool = true
    ) throws -> ReportHeading {
        ReportHeading(
            audit: Audit(packs: try packs.map { try RulePack.builtIn($0) }, moment: moment), asOf: asOf,
            localTime: LocalTime(identifier: "Asia/Qyzylorda") ?? .utc, registryRevision: "17",
            isSample: isSample)
    }

    /// The verdict with its figures.
    func verdict(_ heading: ReportHeading) throws -> PrecinctVerdict {
        heading.audit.verdict(of: try dossier(heading), isDetailed: true)
    }

    /// The dossier of the facts; a line may end in `; declared`, `; photo` or `; days ago N`.
    func dossier(_ heading: ReportHeading) throws -> Dossier {
        Dossier(
            precinct: Precinct(
                reference: PrecinctReference(area: "433630000", number: number), name: name,
                areaName: areaName),
            premises: premises, observations: try observations(), asOf: heading.asOf,
            localTime: heading.localTime, vocabulary: heading.vocabulary)
    }

    /// The facts as they were observed.
    func observations() throws -> [Observation] {
        try facts.enumerated().map { try observation($1, Int64($0)) }
    }

    private func observation(_ line: String, _ sequence: Int64) throws -> Observation {
        let vocabulary = Vocabulary.builtIn
        let parts = line.split(separator: ";").map { String($0).trimmed }
        let notes = parts.dropFirst()
        let days = notes.first { $0.hasPrefix("days ago ") }.flatMap { Int64($0.dropFirst(9)) } ?? 2
        let sides = parts[0].split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        var element: ElementReference
        var statement: Observation.Statement
        var method = ObservationMethod.seen
        var instrument: String?
        if sides.count == 2 {
            let point = sides[0].lastIndex(of: ".") ?? sides[0].endIndex
            element = try ElementReference(parsing: String(sides[0][..<point]), in: vocabulary)
            let name = String(sides[0][point...].dropFirst())
            guard let kind = vocabulary.kind(element.kind), let slot = kind.slot(of: name) else {
                throw SampleError(line: line)
            }
            let value = try ObservedValue(parsing: sides[1], as: kind.attributes[slot], of: kind)
            if case .number(let quantity) = value {
                method = .measured
                if quantity.unit == .millimetre { instrument = "tapeMeasure" }
            }
            statement = .value(attribute: name, value)
        } else {
            let words = parts[0].split(separator: " ").map(String.init)
            switch words.first {
            case "none": (element, statement) = (Observation.list(words[1]), .none)
            case "complete": (element, statement) = (Observation.list(words[1]), .complete)
            default:
                (element, statement) = (
                    try ElementReference(parsing: words[0], in: vocabulary), .present(true)
                )
            }
        }
        if notes.contains("declared") { method = .declared }
        return Observation(
            element: element, statement: statement, method: method,
            observedAt: SamplePrecinct.asOf.adding(seconds: -days * 86_400), observer: observer,
            instrument: method == .declared ? nil : instrument,
            evidence: notes.contains("photo") ? ["photo:3f0c81d2"] : [], sequence: sequence)
    }

    /// A school with a steep ramp, a booth before a window, a door merely declared, and an old look at a lift.
    static let usual = [
        "precinct.registeredVoters = 1240", "votingRoom.floor = 1", "votingRoom.sameLevelAsEntrance = true",
        "votingRoom.routeStepCount = 0", "votingRoom.lux = 210 lx", "none parking", "none lift",
        "none camera",
        "path/street", "path/street.onAccessibleRoute = true", "path/street.stepCount = 0",
        "path/street.clearWidth = 1400 mm", "path/street.surfaceFirm = true", "path/street.state = clear",
        "path/street.slope = 3 %", "complete path", "entrance/main", "entrance/main.onAccessibleRoute = true",
        "entrance/main.main = true; photo", "entrance/main.stepCount = 3; photo",
        "entrance/main.landingWidth = 1600 mm", "complete entrance", "ramp/main",
        "ramp/main.onAccessibleRoute = true", "ramp/main.type = solid", "ramp/main.location = outside",
        "ramp/main.slope = 13.5 %; photo", "ramp/main.rise = 450 mm", "ramp/main.clearWidth = 1000 mm",
        "ramp/main.handrailSides = 1", "complete ramp", "door/main", "door/main.onAccessibleRoute = true",
        "door/main.location = entrance", "door/main.clearWidth = 950 mm; declared",
        "door/main.threshold = 12 mm",
        "complete door", "booth/1", "booth/1.wheelchair = false", "booth/1.front = open",
        "booth/1.surfaceSeenFromWindow = true; photo", "booth/1.facesWindow = true",
        "booth/1.windowCovered = false",
        "booth/1.openSideFaces = hall", "booth/1.screenHeight = 1500 mm", "booth/2",
        "booth/2.wheelchair = true; days ago 900", "booth/2.front = curtain",
        "booth/2.surfaceSeenFromWindow = false",
        "complete booth", "ballotBox/1", "ballotBox/1.onAccessibleRoute = true",
        "ballotBox/1.slotHeight = 1050 mm",
        "ballotBox/1.visibleFromObservers = true", "ballotBox/1.mobile = false", "complete ballotBox",
        "exit/main.clearWidth = 1200 mm", "exit/main.unlocked = true", "exit/main.stepFree = false",
    ]
}

/// A line that says nothing the vocabulary knows.
struct SampleError: Error {
    let line: String
}

extension String {
    /// The text without spaces around it.
    var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
