/// What stops the writing of renditions; faults of the picture itself are diagnostics instead.
public enum RenditionError: Error, Sendable, Equatable {
    /// The output file cannot be created or written; check the folder and the free space.
    case cannotWrite(path: String, reason: String)
}

extension RenditionError: CustomStringConvertible {
    /// The message for people.
    public var description: String {
        switch self {
        case .cannotWrite(let path, let reason):
            "Cannot write \(path): \(reason). Check that the folder exists and has free space."
        }
    }
}
