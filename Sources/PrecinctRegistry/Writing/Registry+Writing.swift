import Foundation
import GRDB
public import PrecinctModel
import Wording

extension Registry {
    /// Carries out one change: everything the body asks for, or nothing.
    ///
    /// Writers queue. The change becomes a link of the hash chain with its actor, command and reason; a body
    /// that writes nothing leaves none. When the method returns, the change is on the disk.
    ///
    /// - Parameters:
    ///   - actor: Who is responsible for the change.
    ///   - command: What is being done, as a person would recognise it.
    ///   - reason: Why, if there is something to say.
    ///   - now: The moment it is recorded at; never taken before that of the change before it.
    ///   - pause: The seconds that must at least lie between the change before it and this one.
    /// - Throws: `Problem` when another writer held the registry for too long, the registry is open for
    ///   reading only, the disk is full or the database refuses; and whatever the body throws.
    public func write<Value>(
        actor: String, command: String, reason: String? = nil, now: Instant, pause: Int64 = 0,
        _ body: (RegistryTransaction) throws -> Value
    ) throws -> Value {
        try commit(actor: actor, command: command, reason: reason, now: now, pause: pause, body).value
    }

    /// Carries out one change like `write` and tells which it is.
    ///
    /// - Returns: What the body returned, and the state of the registry with this change; nil when the body
    ///   wrote nothing, or is only rehearsed.
    /// - Throws: what `write` throws.
    public func commit<Value>(
        actor: String, command: String, reason: String? = nil, now: Instant, pause: Int64 = 0,
        _ body: (RegistryTransaction) throws -> Value
    ) throws -> (value: Value, revision: Revision?) {
        func change(_ database: Database) throws -> (RegistryTransaction, Value) {
            var change = ChangeDraft(
                actor: actor, command: command, reason: reason, now: now, pause: pause)
            try change.begin(database)
            let transaction = RegistryTransaction(database, change: change)
            let value = try body(transaction)
            try transaction.refuseSharedNumbers()
            return (transaction, value)
        }
        if let stage {
            return try lock.withLock(command: command, leavingNoTrace: true) {
                try translating(directory.path) { (try stage.rehearse { try change($0).1 }, nil) }
            }
        }
        guard let pool else { throw Problem(.registryReadOnly, ["path": directory.path]) }
        return try lock.withLock(command: command) {
            let (value, revision, doomed) = try translating(directory.path) {
                try pool.write { database in
                    let (transaction, value) = try change(database)
                    let revision = try transaction.change.seal(
                        database, observations: transaction.digest.finish())
                    return (value, revision, transaction.purged)
                }
            }
            // The row first: a file without a row is a leftover, a row without its file would be a loss.
            for file in doomed { try media.remove(file) }
            return (value, revision)
        }
    }
}

extension DatabaseQueue {
    /// Carries a body out inside a transaction and undoes it.
    fileprivate func rehearse<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try writeWithoutTransaction { database in
            try database.beginTransaction(.immediate)
            defer { try? database.rollback() }
            return try body(database)
        }
    }
}
