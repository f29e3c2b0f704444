/// The encoding a file was found to have, and whether a person should look at it first.
public struct DetectedEncoding: Sendable, Hashable {
    /// The encoding.
    public let encoding: TextEncoding
    /// Whether it is beyond doubt: a byte order mark, valid UTF-8, or asked for; else it is a guess.
    public let isCertain: Bool
    /// The next best guess that would read the file differently.
    public let runnerUp: TextEncoding?
    /// A few words with letters beyond ASCII as they were read; empty where there are none.
    public let sample: [String]
    /// The same words as the next best guess would read them.
    public let runnerUpSample: [String]
    /// The length of the byte order mark.
    let markLength: Int

    init(
        _ encoding: TextEncoding, isCertain: Bool, runnerUp: TextEncoding? = nil, sample: [String] = [],
        runnerUpSample: [String] = [], markLength: Int = 0
    ) {
        self.encoding = encoding
        self.isCertain = isCertain
        self.runnerUp = runnerUp
        self.sample = sample
        self.runnerUpSample = runnerUpSample
        self.markLength = markLength
    }
}
