import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

/// One pass over a file: compares it with a registry and, given a change, writes what is new.
///
/// Entries are compared a batch at a time, so memory grows with the number of precincts by a few words
/// each and not with what is said of them.
struct ImportRun {
    /// How many precincts are compared at a time.
    static let batchSize = 512

    let lookup: RegistryLookup
    /// nil for a dry run.
    let change: RegistryTransaction?
    let now: Instant
    let vocabulary = Vocabulary.builtIn
    var plan: ImportPlan
    var areas: [String: Area]
    /// Areas the registry did not have before this file.
    var newAreas: Set<String> = []
    var commissions: [String: Commission]
    var newestCommission: String?
    var joining = PremisesJoining()
    var watch: ImportWatch
    /// Which precinct, and which building, the file gave an id of another system first.
    var externals: [ExternalID: PrecinctReference] = [:]
    var premisesExternals: [ExternalID: String] = [:]
    /// Names of areas that a person was told of.
    var doubtedNames: Set<[String]> = []
    /// What earlier rows of the file said of buildings, by hash: rows that share one repeat it.
    var said: Set<Int> = []
    /// The line of every precinct so far, by the hash of its reference; 64 bits are enough for a country.
    var lines: [Int: Int32] = [:]
    private var batch: [ImportBatch.Entry] = []
    /// The area of the entry before and its hash: hashing a name costs more than comparing it.
    private var newestArea: (code: String, hash: Int, isNew: Bool)?

    init(file: String, about: ImportAbout, lookup: RegistryLookup, change: RegistryTransaction?, now: Instant)
        throws
    {
        self.lookup = lookup
        self.change = change
        self.now = now
        plan = ImportPlan(file: file, about: about)
        areas = try lookup.areas()
        commissions = try lookup.commissions()
        watch = ImportWatch(counts: try lookup.precinctCounts())
    }

    /// Takes the next item of the file.
    mutating func take(_ item: ImportItem) throws {
        switch item {
        case .area(let area, let line): try take(area, line: line)
        case .commission(let commission, let line): try take(commission, line: line)
        case .precinct(let entry):
            // A repeat is told before its building is looked for: it brings none.
            if let line = remember(entry.precinct.reference, line: entry.line) {
                return repeated(entry, line)
            }
            batch.append(entry)
            if batch.count >= ImportRun.batchSize { try flush() }
        case .rejected(let rejected): plan.rejected.append(rejected)
        case .mended(let line): doubt(.mended, .importDoubtMended, [:], line: line)
        case .leftAside(let row): plan.leftAside[row.reason, default: []].append(row.line)
        }
    }

    /// Ends the pass.
    ///
    /// - Parameter removesMissing: Whether precincts that a list of their area lacks are to be retired.
    mutating func finish(removesMissing: Bool) throws {
        try flush()
        watch.settle()
        plan.shared = joining.shared
        plan.wantsRemoval = removesMissing
        // A row at fault may be the very precinct that seems to be missing.
        plan.removesMissing = removesMissing && plan.rejected.isEmpty
        if plan.about.isList { try lookForMissing() }
        watch.conclude(into: &plan, areas: areas)
    }

    private mutating func flush() throws {
        guard !batch.isEmpty else { return }
        let entries = try admitted(batch)
        let comparison = try ImportComparison(entries, run: &self)
        for (index, entry) in entries.enumerated() {
            do {
                try take(entry, at: index, comparison)
            } catch var problem as Problem where problem.place == Place() {
                problem.place = Place(file: plan.file, line: entry.line)
                throw problem
            }
        }
        batch.removeAll(keepingCapacity: true)
        change?.forgetRows()
    }

    /// Remembers a precinct's line; the line it stood on before, if it did.
    mutating func remember(_ precinct: PrecinctReference, line: Int) -> Int? {
        let key = key(of: precinct)
        if let earlier = lines[key] { return Int(earlier) }
        lines[key] = Int32(clamping: line)
        return nil
    }

    /// Tells whether the file has a precinct.
    func has(_ precinct: PrecinctReference) -> Bool {
        lines[ImportRun.key(precinct.number, areaHash: precinct.area.hashValue)] != nil
    }

    private mutating func key(of precinct: PrecinctReference) -> Int {
        _ = isNew(area: precinct.area)
        return ImportRun.key(precinct.number, areaHash: newestArea?.hash ?? 0)
    }

    private static func key(_ number: String, areaHash: Int) -> Int {
        var hasher = Hasher()
        hasher.combine(areaHash)
        hasher.combine(number)
        return hasher.finalize()
    }

    /// Tells whether the registry did not have an area before this file.
    mutating func isNew(area: String) -> Bool {
        if let newestArea, newestArea.code == area { return newestArea.isNew }
        let isNew = newAreas.contains(area)
        newestArea = (area, area.hashValue, isNew)
        return isNew
    }
}
