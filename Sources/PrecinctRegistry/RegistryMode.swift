/// What an opened registry may be used for.
public enum RegistryMode: Sendable, Hashable {
    /// For reading; nothing in the directory changes, and no writer has to wait.
    case readOnly
    /// For reading and writing.
    case readWrite
}
