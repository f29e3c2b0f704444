import Foundation
import Testing

@testable import PanoramaImaging

@Suite struct DiagnosticCodeTests {
    @Test(arguments: DiagnosticCode.allCases)
    func `says every code about a picture that earns it`(code: DiagnosticCode) throws {
        let specimen = try Specimen.producing(code)
        let folder = try TemporaryFolder()
        let path = try specimen.path ?? folder.file(specimen.bytes)
        let inspection = inspectPanorama(at: path, limits: specimen.limits, now: .testNow)
        let found = inspection.diagnostics.filter { $0.code == code }
        #expect(found.count == 1, "\(inspection.diagnostics)")
        #expect(found.first?.level == specimen.level)
        #expect(
            inspection.fate
                == (inspection.diagnostics.contains { $0.level == .reject } ? .rejected : .accepted))
    }

    @Test(arguments: DiagnosticCode.allCases)
    func `finds the same while making renditions, and leaves no file on a reject`(code: DiagnosticCode) throws
    {
        let specimen = try Specimen.producing(code)
        let folder = try TemporaryFolder()
        let output = try TemporaryFolder()
        let path = try specimen.path ?? folder.file(specimen.bytes)
        let made = try makeRenditions(of: path, into: output.path, limits: specimen.limits, now: .testNow)
        let checked = inspectPanorama(at: path, limits: specimen.limits, now: .testNow)
        #expect(made.inspection.diagnostics.map(\.code) == checked.diagnostics.map(\.code))
        #expect(made.inspection.fate == checked.fate)
        let names = try output.names
        #expect(names.isEmpty == (checked.fate == .rejected))
        #expect(names.count == made.renditions.count)
    }

    @Test func `passes a sound panorama without a word`() throws {
        let folder = try TemporaryFolder()
        let metadata = PanoramaMetadata(
            gpano: GPano(fullSphereWidth: 1024, height: 512), capturedAt: "2026-05-01T10:20:30+05:00",
            position: GeoPosition(latitude: 45.7629, longitude: -62.1075))
        let path = try folder.file(try DrawnScene.sharpSphere.jpeg(1024, 512, metadata: metadata))
        let inspection = inspectPanorama(at: path, limits: Specimen.small, now: .testNow)
        #expect(inspection.diagnostics == [])
        #expect(inspection.fate == .accepted)
        #expect(inspection.capturedAt?.text == "2026-05-01T10:20:30+05:00")
        #expect(inspection.capturedAt?.date == Date(timeIntervalSince1970: 1_777_612_830))
        let position = try #require(inspection.position)
        #expect(abs(position.latitude - 45.7629) < 1e-6 && abs(position.longitude + 62.1075) < 1e-6)
        #expect(inspection.coding == .baseline)
        #expect(inspection.damagedShare == nil)
    }
}
