import Foundation
import Testing
import Wording

@testable import PrecinctRegistry

/// What is built out of sight: its name reaches nobody, and takes nobody's.
struct HiddenPlaceTests {
    let place = TemporaryPlace()

    @Test func `a problem in a directory out of sight names the place that was asked for`() throws {
        let target = place.path("copy")
        for piece in ["", "/media/ab/cd.jpg"] {
            let refused = try problem {
                try Nursery.raise(at: target) { throw Problem(errno: ENOSPC, path: $0.path + piece) }
            }
            #expect(refused.message.arguments["path"] == target.path)
        }
        let other = try problem {
            try Nursery.raise(at: target) { throw Problem(errno: EACCES, path: $0.path + "2") }
        }
        #expect(other.message.arguments["path"] != target.path, "a neighbour keeps its own name")
        #expect(try TemporaryPlace.snapshot(place.url).isEmpty)
    }

    @Test func `a finished file takes a free name and no other`() throws {
        let (draft, target) = (place.path("draft"), place.path("target"))
        try Data("new".utf8).write(to: draft)
        #expect(try Durability.name(draft.path, target.path))
        #expect(try Data(contentsOf: target) == Data("new".utf8))
        try Data("newer".utf8).write(to: draft, options: .atomic)
        #expect(try !Durability.name(draft.path, target.path))
        #expect(try Data(contentsOf: target) == Data("new".utf8))
        let nowhere = place.path("nowhere/target")
        #expect(throws: Problem.self) { try Durability.name(draft.path, nowhere.path) }
    }
}
