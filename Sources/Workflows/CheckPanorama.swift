import Digests
public import Foundation
public import PanoramaImaging
public import Wording

/// Tells whether a file can serve as a panorama, without keeping anything.
public struct CheckPanorama: Sendable {
    /// What the gatekeeper says of one file.
    public struct Report: Sendable {
        /// The file as it was named.
        public let file: String
        /// What was found.
        public let inspection: PanoramaInspection
        /// The SHA-256 of the file; nil when it cannot be read.
        public let sha256: String?
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Looks at one file.
    public func callAsFunction(_ file: URL) -> Report {
        Report(
            file: file.path, inspection: inspectPanorama(at: file.path, now: surroundings.date),
            sha256: (try? SHA256Digest(ofFileAt: file.path))?.hexadecimal)
    }

    /// The files that a list of names stands for: a directory stands for the files in it and below.
    ///
    /// - Throws: `Problem` for a name that does not exist.
    public static func files(_ names: [String]) throws -> [URL] {
        var files: [URL] = []
        for name in names {
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) else {
                throw Problem(.requestUnreadable, ["file": name])
            }
            guard isDirectory.boolValue else {
                files.append(URL(fileURLWithPath: name))
                continue
            }
            let inside = FileManager.default.enumerator(atPath: name)?.compactMap { $0 as? String } ?? []
            files += inside.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
                .map { URL(fileURLWithPath: name).appendingPathComponent($0) }
                .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
        }
        return files
    }
}

extension PanoramaDiagnostic {
    /// The diagnostic in words of the wording's languages.
    public var message: Message? {
        TextKey(rawValue: "panorama.\(code.rawValue)").map { Message($0, arguments) }
    }
}
