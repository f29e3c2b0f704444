import Foundation

/// The frame in which a file gives coordinates.
enum MapFrame: String, Sendable, CaseIterable {
    /// Degrees, WGS 84 (EPSG 4326).
    case wgs84
    /// Metres of the web's map tiles (EPSG 3857).
    case webMercator

    /// Longitude and latitude in degrees from east and north; nil outside the frame.
    ///
    /// Of metres seven decimals are kept, a centimetre on the ground.
    func degrees(east: Double, north: Double) -> (longitude: Double, latitude: Double)? {
        switch self {
        case .wgs84:
            guard abs(east) <= 180, abs(north) <= 90 else { return nil }
            return (east, north)
        case .webMercator:
            // EPSG Guidance Note 7-2, Popular Visualisation Pseudo-Mercator: a sphere of the WGS 84 semi-axis.
            let radius = 6_378_137.0
            guard abs(east) <= .pi * radius, abs(north) <= .pi * radius else { return nil }
            let latitude = atan(sinh(north / radius)) * 180 / .pi
            let longitude = east / radius * 180 / .pi
            return ((longitude * 1e7).rounded() / 1e7, (latitude * 1e7).rounded() / 1e7)
        }
    }
}
