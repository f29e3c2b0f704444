import AccessAudit
import PrecinctModel
import Wording

extension JSONText {
    /// Writes one precinct.
    mutating func write(_ reading: VerdictReading, _ panoramas: [PanoramaSummary]) {
        let verdict = reading.verdict
        openObject()
        write("ref", verdict.precinct.reference.description)
        write("area", verdict.precinct.reference.area)
        write("number", verdict.precinct.reference.number)
        write("name", verdict.precinct.name)
        write("areaName", verdict.precinct.areaName)
        write("premises", verdict.premises?.id)
        write("venue", verdict.premises?.venue)
        write("address", verdict.premises?.address)
        openObject("grades")
        for category in Category.access {
            write(category.rawValue, (verdict.access[category]?.grade ?? .unknown).rawValue)
        }
        closeObject()
        write("secrecy", verdict.secrecy.grade.rawValue)
        openObject("basis")
        for category in Category.access {
            write(category.rawValue, verdict.access[category]?.basis?.rawValue)
        }
        write("secrecy", verdict.secrecy.basis?.rawValue)
        closeObject()
        writeGradesByPack(verdict.byPack)
        write("flagged", verdict.isFlagged)
        write("unconfirmed", verdict.isUnconfirmed)
        write("failedWhenLastSeen", verdict.failedWhenLastSeen)
        writeCoverage(verdict.counts)
        write("summary", verdict.counts)
        write("firstBrokenLink", verdict.firstBrokenLink?.rawValue)
        openObject("brokenLinks")
        for category in Category.access {
            write(category.rawValue, (verdict.brokenLinks[category] ?? []).map(\.rawValue))
        }
        closeObject()
        openArray("findings")
        for finding in verdict.findings { write(nil, FindingWording(finding, in: reading)) }
        closeArray()
        writeWaivers(verdict.waivers)
        writeInterimMeasures(verdict.interimMeasures)
        openArray("panoramas")
        for panorama in panoramas { write(panorama, reading) }
        closeArray()
        closeObject()
    }

    private mutating func writeGradesByPack(_ packs: [PrecinctVerdict.PackGrades]) {
        openObject("gradesByPack")
        for grades in packs {
            openObject(grades.pack)
            for category in Category.access {
                write(category.rawValue, grades.access[category]?.grade.rawValue)
            }
            write("secrecy", grades.secrecy?.grade.rawValue)
            closeObject()
        }
        closeObject()
        openObject("basisByPack")
        for grades in packs {
            openObject(grades.pack)
            for category in Category.access {
                write(category.rawValue, grades.access[category]?.basis?.rawValue)
            }
            write("secrecy", grades.secrecy?.basis?.rawValue)
            closeObject()
        }
        closeObject()
    }

    private mutating func write(_ panorama: PanoramaSummary, _ reading: VerdictReading) {
        openObject()
        write("file", panorama.fileName)
        write("view", panorama.view)
        write("width", panorama.width)
        write("height", panorama.height)
        write("sha256", panorama.sha256)
        let wording = PanoramaWording(panorama, in: reading)
        write("description", ([wording.alternative] + wording.facts).joined(separator: " "))
        openArray("diagnostics")
        for diagnostic in panorama.diagnostics {
            openObject()
            write("code", diagnostic.key.rawValue)
            write("message", reading.texts(diagnostic))
            closeObject()
        }
        closeArray()
        closeObject()
    }
}
