/// What became of a panorama that was to be filed.
public enum Filing: Sendable, Hashable {
    /// It is new and now filed.
    case filed(PanoramaID)
    /// The precinct has this very picture already; nothing was written.
    case alreadyFiled(PanoramaID)
}
