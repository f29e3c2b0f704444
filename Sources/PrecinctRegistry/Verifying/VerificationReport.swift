import Wording

/// What a verification looked at and what it found.
public struct VerificationReport: Sendable, Hashable {
    /// Everything wrong, in the order found; of one sort the first hundred.
    public internal(set) var issues: [VerificationIssue] = []
    /// How many issues there are, those not listed included.
    public internal(set) var issueCount = 0
    /// How many changes the history has.
    public internal(set) var changes = 0
    /// How many observations were hashed again.
    public internal(set) var observations = 0
    /// How many rows of the identity history were hashed again.
    public internal(set) var identityRows = 0
    /// How many files were read in full.
    public internal(set) var mediaFiles = 0
    /// How many bytes they have.
    public internal(set) var mediaBytes: Int64 = 0
    /// How many files were destroyed on purpose.
    public internal(set) var purgedFiles = 0
    /// How many files are not there.
    public internal(set) var missingFiles = 0
    /// How many files are not what they were.
    public var damagedFiles: Int { damaged.count + unreadableFiles }
    /// The hashes of the files that are not what they were.
    var damaged: [StoredMedia: String] = [:]
    /// How many files cannot be read.
    var unreadableFiles = 0
    /// How many files lie there without need.
    public internal(set) var orphanFiles = 0
    private var listed: [TextKey: Int] = [:]

    init() {}

    /// Whether everything the registry promised to keep is there.
    public private(set) var isSound = true

    /// Adds an issue; one sort of damage can strike every row, so the list has a limit.
    mutating func add(
        _ key: TextKey, _ arguments: [String: String], level: VerificationIssue.Level = .damage
    ) {
        issueCount += 1
        if level == .damage { isSound = false }
        listed[key, default: 0] += 1
        if listed[key, default: 0] <= 100 {
            issues.append(VerificationIssue(message: Message(key, arguments), level: level))
        }
    }
}
