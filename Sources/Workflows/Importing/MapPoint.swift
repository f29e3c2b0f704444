import Foundation
import PrecinctModel

/// Where a building stands, in degrees.
struct MapPoint: Hashable {
    let latitude: Double
    let longitude: Double

    /// The point that observations of a building tell; of several the last one.
    init?(_ observations: [Observation]) {
        var north: Double?
        var east: Double?
        for observation in observations {
            guard observation.element.kind == "premises",
                case .value(let attribute, .number(let quantity)) = observation.statement
            else { continue }
            if attribute == "latitude" { north = quantity.value.approximation }
            if attribute == "longitude" { east = quantity.value.approximation }
        }
        guard let north, let east else { return nil }
        (latitude, longitude) = (north, east)
    }

    /// The distance over the ground in metres, on a sphere of the earth's mean radius.
    func metres(to other: MapPoint) -> Double {
        func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
        let north = sin(radians(other.latitude - latitude) / 2)
        let east = sin(radians(other.longitude - longitude) / 2)
        let share =
            north * north + cos(radians(latitude)) * cos(radians(other.latitude)) * east * east
        return 2 * 6_371_008.8 * asin(min(1, share.squareRoot()))
    }
}
