public import Foundation
import Synchronization
import Wording

/// A file that appears whole, under its name, when all of it is on the disk, or not at all.
///
/// It is written beside its place and moved there; what is not committed leaves nothing behind.
public final class OutputFile {
    private let target: URL
    private let draft: URL
    private let handle: FileHandle
    private let replaces: Bool
    private var pending = Data()
    private var isDone = false
    /// The drafts of this process.
    private static let drafts = Mutex<Set<String>>([])

    /// Removes what is not committed yet, for a process that is to end at once.
    public static func abandonDrafts() {
        drafts.withLock { drafts in
            for draft in drafts { try? FileManager.default.removeItem(atPath: draft) }
            drafts.removeAll()
        }
    }

    /// Begins a file.
    ///
    /// - Parameter replaces: whether a file of that name may be replaced.
    /// - Throws: `Problem` for a file that is there and may not be replaced, or a place that cannot be written.
    public init(at target: URL, replaces: Bool) throws {
        self.target = target
        self.replaces = replaces
        draft = target.deletingLastPathComponent()
            .appendingPathComponent(".\(target.lastPathComponent)-\(UUID().uuidString.prefix(8))")
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: target.path, isDirectory: &isDirectory) {
            if isDirectory.boolValue { throw Problem(.requestOutput, ["file": target.path]) }
            if !replaces { throw Problem(.exportExists, ["file": target.path]) }
        }
        guard FileManager.default.createFile(atPath: draft.path, contents: nil),
            let handle = FileHandle(forWritingAtPath: draft.path)
        else { throw Problem(.requestOutput, ["file": target.path]) }
        self.handle = handle
        let path = draft.path
        OutputFile.drafts.withLock { _ = $0.insert(path) }
    }

    deinit {
        let path = draft.path
        OutputFile.drafts.withLock { _ = $0.remove(path) }
        if !isDone { try? FileManager.default.removeItem(at: draft) }
    }

    /// Refuses a name that is taken, before work begins whose result is to be written there.
    ///
    /// - Throws: `Problem` for a file that is there.
    public static func refuseTaken(_ target: URL) throws {
        guard FileManager.default.fileExists(atPath: target.path) else { return }
        throw Problem(.requestExists, ["file": target.path])
    }

    /// Writes a whole file.
    ///
    /// - Throws: `Problem` for a file that is there and may not be replaced, or a place that cannot be written.
    public static func write(_ text: String, to target: URL, replaces: Bool) throws {
        let file = try OutputFile(at: target, replaces: replaces)
        try file.write(text)
        try file.commit()
    }

    /// Adds a text to the end.
    public func write(_ text: String) throws {
        pending.append(contentsOf: text.utf8)
        if pending.count >= 1 << 18 { try flush() }
    }

    /// Waits until everything is on the disk and gives the file its name.
    public func commit() throws {
        try flush()
        do {
            try handle.synchronize()
            try handle.close()
            // A link refuses a name that somebody took meanwhile; a renaming would take it away again.
            let failed =
                replaces ? rename(draft.path, target.path) != 0 : link(draft.path, target.path) != 0
            if failed {
                throw Problem(errno == EEXIST ? .exportExists : .requestOutput, ["file": target.path])
            }
            if !replaces { try FileManager.default.removeItem(at: draft) }
            isDone = true
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(.requestOutput, ["file": target.path])
        }
    }

    private func flush() throws {
        do {
            try handle.write(contentsOf: pending)
            pending.removeAll(keepingCapacity: true)
        } catch {
            throw Problem(.requestOutput, ["file": target.path])
        }
    }
}
