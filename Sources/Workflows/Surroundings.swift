import Foundation
public import PrecinctModel

/// What a verb needs from outside: the present moment and who acts.
public struct Surroundings: Sendable {
    /// The present moment.
    public var now: Instant
    /// Who is responsible for a change.
    public var actor: String

    /// Names the moment and the actor.
    public init(now: Instant, actor: String) {
        self.now = now
        self.actor = actor
    }

    /// The present moment as Foundation knows it.
    var date: Date { Date(timeIntervalSince1970: Double(now.seconds)) }
}
