/// What an opened registry may be used for.
public enum RegistryMode: Sendable, Hashable {
    /// For reading; nothing in the directory changes, and no writer has to wait.
    case readOnly
    /// For trying changes out: each is carried out, refused where it must be, and undone. So a request that is
    /// refused leaves the directory as it was, to the byte, which opening for writing alone would not.
    case rehearsal
    /// For reading and writing.
    case readWrite
}
