public import PrecinctModel

/// What an import needs to know besides the file.
public struct ImportSettings: Sendable {
    /// The name of the file, for problems.
    public var file: String
    /// Who is taken as the observer where the file names none.
    public var observer: String
    /// Who the user says observed it, before whom a mapping names.
    public var givenObserver: String?
    /// The clock that dates without a time refer to.
    public var localTime: LocalTime
    /// The present moment: nothing can have been observed later.
    public var now: Instant
    /// The vocabulary.
    public var vocabulary: Vocabulary

    /// Collects the settings.
    public init(
        file: String, observer: String, givenObserver: String? = nil, localTime: LocalTime, now: Instant,
        vocabulary: Vocabulary = .builtIn
    ) {
        self.file = file
        self.observer = observer
        self.givenObserver = givenObserver
        self.localTime = localTime
        self.now = now
        self.vocabulary = vocabulary
    }
}
