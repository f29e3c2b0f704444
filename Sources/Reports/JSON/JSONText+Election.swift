import AccessAudit
import PrecinctModel

extension JSONText {
    /// Writes the election of an audit with its deadlines.
    mutating func write(_ election: ElectionSummary) {
        openObject("election")
        write("id", election.id)
        write("name", election.name)
        write("day", election.day.description)
        write("area", election.area)
        openArray("deadlines")
        for deadline in election.deadlines {
            openObject()
            write("moment", deadline.moment.rawValue)
            write("day", deadline.day.description)
            write("daysLeft", deadline.daysLeft)
            write("basis", deadline.isHouse ? "house" : nil)
            closeObject()
        }
        closeArray()
        closeObject()
    }
}
