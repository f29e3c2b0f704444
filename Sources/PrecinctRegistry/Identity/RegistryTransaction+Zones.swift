import PrecinctModel
import Wording

extension RegistryTransaction {
    /// Checks that an IANA zone exists; each is asked for once, because the lookup reads a file.
    func requireZone(_ zone: String) throws {
        if knownZones.contains(zone) { return }
        guard LocalTime(identifier: zone) != nil else { throw Problem(.registryZone, ["zone": zone]) }
        knownZones.insert(zone)
    }
}
