extension GPano {
    /// The APP1 payload that describes a picture by this geometry.
    var segment: [UInt8] {
        var fields: [(String, String)] = [
            ("ProjectionType", "equirectangular"),
            ("UsePanoramaViewer", "True"),
            ("FullPanoWidthPixels", String(fullWidth)),
            ("FullPanoHeightPixels", String(fullHeight)),
            ("CroppedAreaImageWidthPixels", String(croppedWidth)),
            ("CroppedAreaImageHeightPixels", String(croppedHeight)),
            ("CroppedAreaLeftPixels", String(left)),
            ("CroppedAreaTopPixels", String(top)),
        ]
        let pose = [("PoseHeadingDegrees", heading), ("PosePitchDegrees", pitch), ("PoseRollDegrees", roll)]
        fields += pose.compactMap { name, value in value.map { (name, String($0)) } }
        let attributes = fields.map { "GPano:\($0.0)=\"\($0.1)\"" }.joined(separator: "\n   ")
        let packet = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
               xmlns:GPano="http://ns.google.com/photos/1.0/panorama/"
               \(attributes)/>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
        return GPanoReading.signature + Array(packet.utf8)
    }
}
