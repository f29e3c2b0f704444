import Testing

@testable import PanoramaImaging

@Suite struct GPanoTests {
    private let sphere = GPano(fullSphereWidth: 4096, height: 2048, heading: 270.5)

    private func packet(_ body: String) -> [UInt8] {
        Array("<x:xmpmeta><rdf:RDF>\(body)</rdf:RDF></x:xmpmeta>".utf8)
    }

    @Test func `reads what it writes`() {
        var described = sphere
        described.pitch = -1.25
        described.roll = 3
        let segment = described.segment
        #expect(segment.starts(with: GPanoReading.signature))
        let read = GPanoReading(packet: Array(segment.dropFirst(GPanoReading.signature.count)))
        #expect(read == .complete(described))
    }

    @Test func `reads the element form and skips comments`() {
        let body = """
            <!-- <GPano:FullPanoWidthPixels>1</GPano:FullPanoWidthPixels> -->
            <rdf:Description><GPano:ProjectionType>equirectangular</GPano:ProjectionType>
            <GPano:FullPanoWidthPixels> 4096 </GPano:FullPanoWidthPixels>
            <GPano:FullPanoHeightPixels>2048</GPano:FullPanoHeightPixels>
            <GPano:CroppedAreaImageWidthPixels>4096</GPano:CroppedAreaImageWidthPixels>
            <GPano:CroppedAreaImageHeightPixels>2048.0</GPano:CroppedAreaImageHeightPixels>
            <GPano:CroppedAreaLeftPixels>0</GPano:CroppedAreaLeftPixels>
            <GPano:CroppedAreaTopPixels>0</GPano:CroppedAreaTopPixels>
            <GPano:PoseHeadingDegrees>270.5</GPano:PoseHeadingDegrees></rdf:Description>
            """
        #expect(GPanoReading(packet: packet(body)) == .complete(sphere))
    }

    @Test func `refuses a document type, the door to entity bombs`() {
        let bomb = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'>]><x GPano:ProjectionType='&a;'/>"
        #expect(GPanoReading(packet: Array(bomb.utf8)) == .unsafe)
    }

    @Test func `names the field that is missing or not a number`() {
        #expect(
            GPanoReading(packet: packet("<d GPano:ProjectionType='equirectangular'/>"))
                == .incomplete(field: "FullPanoWidthPixels"))
        let text = "<d GPano:ProjectionType='equirectangular' GPano:FullPanoWidthPixels='wide'/>"
        #expect(GPanoReading(packet: packet(text)) == .incomplete(field: "FullPanoWidthPixels"))
        #expect(
            GPanoReading(packet: packet("<d GPano:PoseHeadingDegrees='1'/>"))
                == .incomplete(field: "ProjectionType"))
    }

    @Test(arguments: [
        "", "<", "<a", "<a b", "<a b=", "<a b='", "<!--", "<![CDATA[", "</", "<?", "<a/", "\0\0<<<>>>",
    ])
    func `survives a packet cut anywhere`(text: String) {
        #expect(GPanoReading(packet: Array(text.utf8)) == .absent)
    }

    @Test func `survives any prefix of a real packet`() {
        let segment = Array(sphere.segment.dropFirst(GPanoReading.signature.count))
        for count in 0..<segment.count {
            _ = GPanoReading(packet: Array(segment.prefix(count)))
        }
    }

    @Test func `finds the field that contradicts the others`() {
        func field(_ change: (inout GPano) -> Void) -> String? {
            var copy = sphere
            change(&copy)
            return copy.contradiction
        }
        #expect(sphere.contradiction == nil)
        #expect(field { $0.fullHeight = 2000 } == "FullPanoHeightPixels")
        #expect(field { $0.fullWidth = 0 } == "FullPanoWidthPixels")
        #expect(field { $0.croppedWidth = 5000 } == "CroppedAreaImageWidthPixels")
        #expect(field { $0.croppedHeight = -1 } == "CroppedAreaImageHeightPixels")
        #expect(field { $0.left = 1 } == "CroppedAreaLeftPixels")
        #expect(field { $0.top = -1 } == "CroppedAreaTopPixels")
    }

    @Test func `tells a resized picture from a different one`() {
        #expect(sphere.fit(PixelSize(width: 4096, height: 2048)) == .exact)
        #expect(sphere.fit(PixelSize(width: 1000, height: 500)) == .resized)
        #expect(sphere.fit(PixelSize(width: 1000, height: 600)) == .different)
    }

    @Test func `keeps a rescaled part inside its sphere`() {
        let part = GPano(
            fullWidth: 5001, fullHeight: 2500, croppedWidth: 4999, croppedHeight: 1333, left: 2, top: 1167)
        for width in [4096, 2048, 1024, 512, 256, 17] {
            let own = part.rescaled(toWidth: width, height: max(1, width * 1333 / 4999))
            #expect(own.left >= 0 && own.left + own.croppedWidth <= own.fullWidth)
            #expect(own.top >= 0 && own.top + own.croppedHeight <= own.fullHeight)
        }
    }
}
