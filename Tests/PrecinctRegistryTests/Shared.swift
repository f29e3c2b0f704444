import Synchronization

/// A value that several threads of a test change.
final class Shared<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) {
        mutex = Mutex(value)
    }

    /// The value as it is.
    var value: Value { mutex.withLock { $0 } }

    /// Changes the value.
    func change(_ body: (inout sending Value) -> Void) { mutex.withLock { body(&$0) } }
}
