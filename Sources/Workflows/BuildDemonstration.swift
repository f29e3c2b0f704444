import AccessAudit
public import Foundation
import PrecinctModel
import PrecinctRegistry
import SampleDistrict
public import Wording

/// Builds the sample registry of Kazaly district, in which everything is invented.
public struct BuildDemonstration: Sendable {
    private let surroundings: Surroundings
    /// The file that marks a directory as ours to rebuild.
    private static let mark = "pandus-demo.mark"

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// The reference of the precinct the demonstration is about.
    public static var storyReference: String { "kazaly/\(SampleDistrict.storyNumber)" }

    /// Builds the registry beside its place and swaps it in, so that a cut-off run leaves the old one.
    ///
    /// - Parameter progress: told the name of each step.
    /// - Throws: `Problem` for a directory with something else in it.
    public func callAsFunction(at directory: URL, progress: (TextKey) -> Void) throws {
        let files = FileManager.default
        let contents = (try? files.contentsOfDirectory(atPath: directory.path)) ?? []
        let isOurs = contents.contains(Self.mark)
        guard contents.isEmpty || isOurs else { throw Problem(.demoOccupied, ["directory": directory.path]) }

        let beside = directory.deletingLastPathComponent()
            .appendingPathComponent(".\(directory.lastPathComponent)-\(UUID().uuidString.prefix(8))")
        defer { try? files.removeItem(at: beside) }
        let registry = try Registry.create(
            at: beside, country: "KZ", zone: SampleDistrict.zone, actor: surroundings.actor,
            now: surroundings.now,
            packs: RulePack.defaults(country: "KZ"), isSample: true)
        progress(.demoFacts)
        let district = try SampleDistrict(now: surroundings.now)
        try registry.write(actor: surroundings.actor, command: "demo", now: surroundings.now) { change in
            try fill(change, with: district)
        }
        progress(.demoPanoramas)
        try drawPanoramas(registry)
        try registry.close()
        try Data().write(to: beside.appendingPathComponent(Self.mark))
        // The old one steps aside and goes only when the new one stands in its place.
        let aside = beside.appendingPathExtension("old")
        let hadOne = files.fileExists(atPath: directory.path)
        if hadOne { try files.moveItem(at: directory, to: aside) }
        do {
            try files.moveItem(at: beside, to: directory)
        } catch {
            if hadOne { try? files.moveItem(at: aside, to: directory) }
            throw error
        }
        if hadOne { try files.removeItem(at: aside) }
    }

    private func fill(_ change: RegistryTransaction, with district: SampleDistrict) throws {
        for area in district.areas {
            try change.addArea(
                Area(
                    code: area.code, name: area.name, parent: area.parent,
                    kind: Area.Kind(rawValue: area.level.rawValue) ?? .other, zone: area.zone))
        }
        for commission in district.commissions {
            try change.addCommission(
                Commission(
                    id: commission.id, kind: Commission.Kind(rawValue: commission.kind) ?? .territorial,
                    name: commission.name, area: commission.area))
        }
        var buildings: Set<String> = []
        for sample in district.precincts {
            let reference = sample.precinct.reference
            try change.addPrecinct(
                PrecinctEntry(
                    reference: reference, name: sample.precinct.name, commission: sample.precinct.commission))
            if buildings.insert(sample.premises.id).inserted {
                try change.addPremises(PremisesEntry(premises: sample.premises, area: reference.area))
            }
            try change.movePrecinct(reference, to: sample.premises.id, since: nil)
            for owner in ElementKind.Owner.allCases {
                let own = sample.observations.filter {
                    Vocabulary.builtIn.kind($0.element.kind)?.owner == owner
                }
                guard !own.isEmpty else { continue }
                try change.record(
                    own, of: owner == .precinct ? .precinct(reference) : .premises(sample.premises.id))
            }
        }
    }

    private func drawPanoramas(_ registry: Registry) throws {
        let add = AddPanorama(surroundings)
        let workshop = FileManager.default.temporaryDirectory
            .appendingPathComponent("pandus-demo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: workshop) }
        for scene in SampleScene.allCases {
            let file = workshop.appendingPathComponent("\(scene.rawValue)-60.jpg")
            try Data(try SamplePanorama.draw(scene: scene, now: surroundings.now)).write(to: file)
            let receipt = try add(
                try add.prepare(file), precinct: Self.storyReference, view: scene.rawValue, registry: registry
            )
            guard receipt.panorama != nil else {
                throw Problem(.demoPanoramaRefused, ["file": file.lastPathComponent])
            }
        }
    }
}
